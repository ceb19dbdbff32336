/** GitHub’s REST API, version 2022-11-28, as a workflow of the repository may use it. */

/** The path starts with a slash. @throws Refused where GitHub answers with an error */
export type Api = (method: 'GET' | 'POST' | 'PATCH' | 'DELETE', path: string, body?: unknown) => Promise<unknown>;

export class Refused extends Error {
  readonly status: number;
  constructor(status: number, method: string, path: string) {
    super(`GitHub answered ${status} to ${method} ${path}.`);
    this.name = 'Refused';
    this.status = status;
  }
}

/** @param environment GITHUB_TOKEN, and GITHUB_API_URL where it is not api.github.com */
export function github({ GITHUB_API_URL = 'https://api.github.com', GITHUB_TOKEN = '' }: NodeJS.ProcessEnv): Api {
  return async (method, path, body) => {
    const response = await fetch(`${GITHUB_API_URL}${path}`, {
      method,
      headers: {
        accept: 'application/vnd.github+json',
        authorization: `Bearer ${GITHUB_TOKEN}`,
        'content-type': 'application/json',
        'x-github-api-version': '2022-11-28',
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    if (!response.ok) throw new Refused(response.status, method, path);
    return response.json();
  };
}
