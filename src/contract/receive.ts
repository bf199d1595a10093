import { isJson, type ReceivedAnswer } from './judge.ts';

/** Reads a response to its end. A body that claims to be JSON and is not is kept as text, so that its schema refuses it. */
export async function receive(response: Response): Promise<ReceivedAnswer> {
  const text = await response.text();
  const contentType = response.headers.get('content-type') ?? '';
  const { status, headers } = response;
  return { status, contentType, headers, body: text === '' ? undefined : isJson(contentType) ? parsed(text) : text };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return text;
    throw error;
  }
}
