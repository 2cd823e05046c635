import { createApp, h, ref, vModelText, withDirectives } from 'vue';
import type { Mount } from '../editor.ts';
import { textOf } from '../note.ts';
import { rendered } from '../rendered.ts';

/** What Vue makes of `<textarea v-model="text">`. */
export const mount: Mount = async (home) => {
  const text = ref('');
  const onChange = { 'onUpdate:modelValue': (next: string) => (text.value = next) };
  const Page = () =>
    withDirectives(h('textarea', { name: 'verslag', ...onChange }), [[vModelText, text.value]]);
  createApp(Page).mount(home);
  return {
    field: await rendered(home, 'textarea'),
    load: (note) => {
      text.value = textOf(note);
    },
    text: () => text.value,
    model: () => text.value,
  };
};
