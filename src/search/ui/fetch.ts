/** Fetches the files of the search, and turns what goes wrong into a SearchFailure. */
import { SearchFailure } from '../query/failure.ts';

/** Waits for an answer, and gives its bytes. */
export async function bytes(answer: Promise<Response>, whenAbsent: 'missing' | 'stale'): Promise<Uint8Array> {
  let response: Response;
  try {
    response = await answer;
    if (response.ok) return new Uint8Array(await response.arrayBuffer());
  } catch (error) {
    throw new SearchFailure('offline', error);
  }
  throw new SearchFailure(response.status >= 500 ? 'offline' : whenAbsent);
}
