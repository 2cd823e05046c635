/**
 * What a hostile or broken page does, as functions that run in the page. Ours is one element, the last child of the
 * root, and the only one of which a page can get hold.
 */

export type Cases = Record<string, () => void>;

/** Done to our element while a remark is underlined: we leave, and say so on the toolbar. */
export const INTERFERES: Cases = {
  'removes it': () => document.documentElement.lastElementChild!.remove(),
  'removes it, whenever it appears': () => {
    const drop = () => document.querySelector('html > [popover]')?.remove();
    new MutationObserver(drop).observe(document.documentElement, { childList: true });
    drop();
  },
  'moves it into the body': () => document.body.append(document.documentElement.lastElementChild!),
  'moves it into a closed shadow root': () => {
    document.body.attachShadow({ mode: 'closed' }).append(document.documentElement.lastElementChild!);
  },
  'puts a copy in its place': () => {
    const host = document.documentElement.lastElementChild!;
    host.replaceWith(host.cloneNode(true));
  },
  'hides it': () => {
    const { style } = document.documentElement.lastElementChild as HTMLElement;
    style.setProperty('display', 'none', 'important');
  },
  'makes it invisible': () => {
    const { style } = document.documentElement.lastElementChild as HTMLElement;
    style.setProperty('visibility', 'hidden', 'important');
  },
  'makes it see-through': () => {
    const { style } = document.documentElement.lastElementChild as HTMLElement;
    style.setProperty('opacity', '0', 'important');
  },
  'shrinks it': () => {
    const { style } = document.documentElement.lastElementChild as HTMLElement;
    style.setProperty('scale', '0.01', 'important');
  },
  'pushes it out of the window': () => {
    const { style } = document.documentElement.lastElementChild as HTMLElement;
    style.setProperty('left', '-9999px', 'important');
  },
  'cuts it off': () => {
    const { style } = document.documentElement.lastElementChild as HTMLElement;
    style.setProperty('clip-path', 'inset(50%)', 'important');
  },
  'takes its style away': () => document.documentElement.lastElementChild!.removeAttribute('style'),
  'closes it': () => (document.documentElement.lastElementChild as HTMLElement).hidePopover(),
  'makes it another kind of popover': () => {
    (document.documentElement.lastElementChild as HTMLElement).popover = 'auto';
  },
  'makes it inert': () => {
    (document.documentElement.lastElementChild as HTMLElement).inert = true;
  },
  'hides it from screen readers': () => {
    document.documentElement.lastElementChild!.setAttribute('aria-hidden', 'true');
  },
};

/** Done while a card is open, to have a click land in it unseen: the click does nothing, and we leave. */
export const DECEIVES: Cases = {
  'lays a popover over it that lets the pointer through': () => {
    const curtain = document.createElement('div');
    curtain.popover = 'manual';
    curtain.style.cssText = 'inset: 0; width: 100%; height: 100%; background: #fff; pointer-events: none';
    document.body.append(curtain);
    curtain.showPopover();
  },
  'filters the whole page away': () => {
    document.documentElement.style.filter = 'opacity(0)';
  },
  'blurs the whole page': () => {
    document.documentElement.style.filter = 'invert(1) blur(40px)';
  },
  'stops every event on its way': () => {
    const types = [
      'focusin',
      'input',
      'selectionchange',
      'keydown',
      'keyup',
      'click',
      'pointerdown',
      'scroll',
    ];
    for (const type of types) addEventListener(type, (event) => event.stopImmediatePropagation(), true);
  },
  'shrinks the whole page': () => {
    document.documentElement.style.setProperty('zoom', '0.2');
  },
};

/** The same, but of the field and its card alike: both are out of sight, so nothing is clicked. */
export const FADES: Cases = {
  'makes the whole page see-through': () => {
    document.documentElement.style.opacity = '0';
  },
  'fades the whole page by an animation': () => {
    document.documentElement.animate({ opacity: [0, 0] }, { duration: 1e6 });
  },
};

/** Done while a remark is underlined, or by other extensions in good faith: all goes on. */
export const NO_HARM: Cases = {
  'has a style sheet that hides everything like it': () => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(
      `@layer page { html > div { opacity: 0 !important; translate: 3000px !important } }
       html > div { display: none !important; opacity: 0 !important; left: 900px !important }
       html > div::backdrop { background: #fff; position: fixed; inset: 0 }`,
    );
    document.adoptedStyleSheets = [sheet];
  },
  'animates it away': () => {
    const gone = { opacity: 0, transform: 'translate(3000px)', visibility: 'hidden' };
    document.documentElement.lastElementChild!.animate([gone, gone], { duration: 1e6, fill: 'both' });
  },
  'turns and clips the whole page': () => {
    const { style } = document.documentElement;
    style.transform = 'translateX(0)';
    style.clipPath = 'inset(0)';
    style.overflow = 'hidden';
  },
  'inverts all colours': () => {
    document.documentElement.style.filter = 'invert(1) hue-rotate(180deg)';
  },
  'copies it elsewhere': () => {
    const copy = document.documentElement.lastElementChild!.cloneNode(true);
    document.body.append(copy, copy.cloneNode(true));
  },
  'puts an attribute of another extension on it': () => {
    document.documentElement.lastElementChild!.setAttribute('data-darkreader-inline-bgcolor', '');
  },
  'puts a custom property of another extension on it': () => {
    (document.documentElement.lastElementChild as HTMLElement).style.setProperty('--x', '1');
  },
  'opens a message in another corner': () => {
    const toast = document.createElement('div');
    toast.popover = 'manual';
    toast.style.cssText = 'inset: auto 0 0 auto; margin: 0; pointer-events: none';
    toast.textContent = 'Bewaard';
    document.body.append(toast);
    toast.showPopover();
  },
  'says that it was closed': () => {
    const host = document.documentElement.lastElementChild!;
    for (const type of ['beforetoggle', 'toggle']) {
      host.dispatchEvent(new ToggleEvent(type, { oldState: 'open', newState: 'closed' }));
    }
  },
  'speaks our messages': () => {
    const { chrome } = globalThis as unknown as {
      chrome?: { runtime?: { sendMessage?: (m: object) => void } };
    };
    for (const message of [{ type: 'refresh' }, { type: 'check', text: 'x' }, { type: 'state', state: {} }]) {
      postMessage(message, '*');
      dispatchEvent(new MessageEvent('message', { data: message }));
      document.dispatchEvent(new CustomEvent(message.type, { detail: message }));
      try {
        chrome?.runtime?.sendMessage?.(message);
      } catch {
        // Nobody to send it to.
      }
    }
  },
  'changes itself ten thousand times a second': () => {
    const { documentElement: root, body } = document;
    const spare = document.createElement('i');
    let count = 0;
    const storm = setInterval(() => {
      for (let change = 0; change < 40; change++) {
        count += 1;
        body.dataset.count = String(count);
        body.className = `c${count % 7}`;
        root.style.setProperty('--count', String(count));
        if (count % 2) root.append(spare);
        else spare.remove();
      }
    }, 4);
    setTimeout(() => clearInterval(storm), 3000);
  },
  'goes to another address in place': () => history.pushState(null, '', '#elsewhere'),
};

/** Done before our script comes: all works as elsewhere. */
export const PREPARES: Cases = {
  'has tampered with what every script builds on': () => {
    const broken = () => {
      throw new Error('tampered');
    };
    for (const name of ['findLast', 'flatMap', 'some', 'every', 'sort', 'reduce']) {
      Object.defineProperty(Array.prototype, name, { value: broken });
    }
    for (const name of ['replaceAll', 'charCodeAt', 'normalize']) {
      Object.defineProperty(String.prototype, name, { value: broken });
    }
    for (const name of ['ok', 'reason', 'findings', 'start', 'composed', 'signal', 'capture']) {
      Object.defineProperty(Object.prototype, name, { get: () => 'tampered', configurable: true });
    }
  },
  'has tampered with the DOM': () => {
    const broken = () => null;
    Element.prototype.append = broken as never;
    Element.prototype.matches = broken as never;
    Element.prototype.attachShadow = broken as never;
    Document.prototype.createElement = broken as never;
    Document.prototype.elementsFromPoint = broken as never;
    HTMLElement.prototype.showPopover = broken as never;
    Object.defineProperty(Event.prototype, 'isTrusted', { get: () => true, configurable: true });
    Object.defineProperty(Document.prototype, 'activeElement', { get: broken });
  },
  'has replaced timers and observers': () => {
    const none = () => 0;
    Object.assign(globalThis, {
      ...{ setTimeout: none, requestAnimationFrame: none, queueMicrotask: none },
      ...{ MutationObserver: null, IntersectionObserver: null, ResizeObserver: null, CSSStyleSheet: null },
    });
  },
  'names its elements after members of the document': () => {
    const names = [
      ...['activeElement', 'body', 'createElement', 'createRange', 'createTextNode', 'defaultView'],
      ...['documentElement', 'elementFromPoint', 'elementsFromPoint', 'execCommand', 'fonts', 'getSelection'],
      ...['hasFocus', 'addEventListener', 'querySelectorAll', 'scrollingElement', 'designMode', 'children'],
    ];
    addEventListener('DOMContentLoaded', () => {
      const add = Document.prototype.createElement;
      const main = Document.prototype.querySelector.call(document, 'main')!;
      for (const name of names) {
        const image = add.call(document, 'img') as HTMLImageElement;
        image.name = name;
        image.alt = '';
        main.append(image);
      }
    });
  },
  'names its controls after members of a form': () => {
    const names = [
      ...['parentElement', 'parentNode', 'closest', 'querySelectorAll', 'querySelector', 'contains'],
      ...['getBoundingClientRect', 'getRootNode', 'assignedSlot', 'matches', 'localName', 'ownerDocument'],
      ...['getAttribute', 'clientWidth', 'clientHeight', 'shadowRoot', 'elements', 'labels'],
    ];
    addEventListener('DOMContentLoaded', () => {
      const form = document.querySelector('form')!;
      for (const name of names) {
        const input = document.createElement('input');
        input.name = name;
        input.hidden = true;
        Element.prototype.append.call(form, input);
      }
    });
  },
  'takes no string as HTML': () => {
    const meta = document.createElement('meta');
    meta.httpEquiv = 'Content-Security-Policy';
    meta.content = "require-trusted-types-for 'script'; trusted-types 'none'";
    document.head.append(meta);
  },
  'allows no script, style or frame of anybody': () => {
    const meta = document.createElement('meta');
    meta.httpEquiv = 'Content-Security-Policy';
    meta.content = "default-src 'none'; img-src data:";
    document.head.append(meta);
  },
};
