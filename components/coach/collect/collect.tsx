import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { View } from '../../view.tsx';
import { ColumnsForm } from './columns-form.tsx';
import { Reading } from './reading.tsx';
import { Review } from './review.tsx';
import { SourceForm } from './source-form.tsx';
import type { Collecting } from './use-collecting.ts';

/** From raw notes to sentences in a set. @param setId the set they are meant for, if any */
export function Collect({ setId, collecting }: { setId?: string; collecting: Collecting }) {
  const { t } = useTranslation();
  const { stage, takeOver } = collecting;
  useEffect(() => {
    takeOver();
  }, [takeOver]);

  return (
    <View title={t('coach.nav.collect')} intro={t('coach.collect.intro')}>
      {stage.name === 'source' && (
        <SourceForm
          text={collecting.text}
          onText={collecting.setText}
          names={collecting.names}
          problem={stage.problem}
          onStart={collecting.start}
        />
      )}
      {stage.name === 'reading' && <Reading {...stage} onCancel={collecting.backToSource} />}
      {stage.name === 'columns' && (
        <ColumnsForm
          columns={stage.columns}
          onChoose={collecting.chooseColumns}
          onCancel={collecting.backToSource}
        />
      )}
      {stage.name === 'review' && <Review setId={setId} {...stage} collecting={collecting} />}
    </View>
  );
}
