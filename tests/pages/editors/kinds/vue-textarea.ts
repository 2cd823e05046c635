import { createApp, h, ref, vModelText, withDirectives } from 'vue';
import type { Mount } from '../editor.ts';
import { textOf } from '../note.ts';
import { rendered } from '../rendered.ts';

const text = ref('');

/** What Vue's compiler makes of `<textarea v-model="text">`. */
function render() {
  const field = h('textarea', {
    name: 'verslag',
    'onUpdate:modelValue': (next: string) => {
      text.value = next;
    },
  });
  return withDirectives(field, [[vModelText, text.value]]);
}

export const mount: Mount = async (home) => {
  createApp({ render }).mount(home);
  return {
    field: await rendered(home, 'textarea'),
    load: (note) => {
      text.value = textOf(note);
    },
    text: () => text.value,
    model: () => text.value,
  };
};
