import type {CopyHost} from './copy.ts'

/** OpenReview's API as it meets whoever has no account. */
export const openreviewApi: CopyHost = {
  host: 'api2.openreview.net',
  answer: () => ({
    status: 403,
    body: {
      name: 'ChallengeRequiredError',
      message: 'Please complete the challenge',
      status: 403,
      details: {challengeUrl: 'https://openreview.net/challenge'},
    },
  }),
}
