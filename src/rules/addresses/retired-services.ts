/** A service that has shut down, though redirects may make its links look alive. */
export interface RetiredService {
  readonly name: string
  /** What a URL's host and path look like together, without `www.`. */
  readonly pattern: RegExp
  /** When it ended, as a message says it. */
  readonly end: string
  /** What to do with its links, in one imperative sentence. */
  readonly advice: string
  /** What its archive calls the page, in terms of the pattern's groups. */
  readonly archive?: string
}

const away = 'Link where the content lives now, or remove the link'

/** Services whose end is certain; one that only changed its name or address is not among them. */
export const retiredServices: readonly RetiredService[] = [
  {
    name: 'Papers with Code',
    pattern: /^(?:[a-z]+\.)?paperswithcode\.com(?:\/|$)/,
    end: 'in July 2025',
    advice: 'Link the paper, its repository or its data set itself',
  },
  {
    name: 'Google Code',
    pattern: /^code\.google\.com\/p\/([\w.-]+)\/?$/,
    end: 'on 2016-01-25',
    advice: 'Link where the project lives now, or its archive',
    archive: 'https://code.google.com/archive/p/$1/',
  },
  {
    name: 'Google Code',
    pattern: /^(?:code\.google\.com\/p\/|[\w-]+\.googlecode\.com(?:\/|$))/,
    end: 'on 2016-01-25',
    advice: 'Link where the project lives now, or its page in the archive',
  },
  {
    name: 'CodePlex',
    pattern: /^(?:[\w-]+\.)?codeplex\.com(?:\/|$)/,
    end: 'in December 2017',
    advice: 'Link where the project lives now',
  },
  {
    name: 'Gitorious',
    pattern: /^(?:[\w-]+\.)?gitorious\.org(?:\/|$)/,
    end: 'in 2015',
    advice: 'Link where the repository lives now',
  },
  {
    name: 'Bintray',
    pattern: /^(?:[\w-]+\.)?bintray\.com(?:\/|$)/,
    end: 'on 2021-05-01',
    advice: away,
  },
  {
    name: 'Microsoft Academic',
    pattern: /^academic\.microsoft\.com(?:\/|$)/,
    end: 'on 2021-12-31',
    advice: 'Link the paper itself',
  },
  {
    name: 'CloudStor',
    pattern: /^cloudstor\.aarnet\.edu\.au(?:\/|$)/,
    end: 'in December 2023',
    advice: away,
  },
  {
    name: 'the public folder of Dropbox',
    pattern: /^dl\.dropbox(?:usercontent)?\.com\/u\//,
    end: 'on 2017-09-01',
    advice: away,
  },
  {
    name: 'Google Fusion Tables',
    pattern: /^fusiontables\.google\.com(?:\/|$)|^google\.com\/fusiontables(?:\/|$)/,
    end: 'on 2019-12-03',
    advice: away,
  },
  {
    name: 'Google+',
    pattern: /^plus\.google\.com(?:\/|$)/,
    end: 'on 2019-04-02',
    advice: away,
  },
  {
    name: 'Picasa Web Albums',
    pattern: /^picasaweb\.google\.com(?:\/|$)/,
    end: 'in 2016',
    advice: away,
  },
  {
    name: 'Firebase Dynamic Links',
    pattern: /^[\w-]+\.page\.link(?:\/|$)/,
    end: 'on 2025-08-25',
    advice: 'Link the page that it led to',
  },
  {
    name: 'Yahoo Groups',
    pattern: /^(?:[a-z]+\.)?groups\.yahoo\.com(?:\/|$)/,
    end: 'on 2020-12-15',
    advice: away,
  },
  {
    name: 'GeoCities',
    pattern: /^geocities\.com(?:\/|$)/,
    end: 'in October 2009',
    advice: away,
  },
  {
    name: 'Gfycat',
    pattern: /^(?:[\w-]+\.)?gfycat\.com(?:\/|$)/,
    end: 'on 2023-09-01',
    advice: away,
  },
  {
    name: 'AnonFiles',
    pattern: /^(?:[\w-]+\.)?anonfiles\.com(?:\/|$)/,
    end: 'in August 2023',
    advice: away,
  },
  {
    name: 'Zippyshare',
    pattern: /^(?:[\w-]+\.)?zippyshare\.com(?:\/|$)/,
    end: 'on 2023-03-31',
    advice: away,
  },
]
