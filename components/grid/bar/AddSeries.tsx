/** A series that has no figures yet gets a row by choosing whose it is and with whom. */
"use client";

import { useTranslations } from "next-intl";
import { type Dispatch, memo, useId, useState } from "react";
import { NO_COUNTERPART } from "@/lib/domain/series-key";
import { Button } from "../../ui/Button";
import { Dialog } from "../../ui/Dialog";
import { Select } from "../../ui/Select";
import type { GridAction } from "../model/reduce";
import type { AreaOption, SeriesRow } from "../model/source";

interface AddSeriesProps {
  areas: readonly AreaOption[];
  /** The series there are: a new one most likely has a counterpart that one of them has. */
  counterparts: readonly SeriesRow[];
  dispatch: Dispatch<GridAction>;
}

/** Its long lists are not drawn again with every key typed into the sheet. */
export const AddSeries = memo(AddSeriesDialog);

function AddSeriesDialog({ areas, counterparts, dispatch }: AddSeriesProps) {
  const t = useTranslations("grid.addSeries");
  const bar = useTranslations("grid.bar");
  const id = useId();
  const [isOpen, setIsOpen] = useState(false);
  const [refArea, setRefArea] = useState(areas[0]?.code ?? "");
  const [chosen, setCounterpart] = useState<string | null>(null);
  const counterpart = chosen ?? counterparts[0]?.counterpart ?? NO_COUNTERPART;
  const options = areas.map(({ code, name }) => ({ value: code, label: `${name} (${code})` }));
  const close = () => setIsOpen(false);
  const add = () => {
    dispatch({ do: "add-series", choice: { refArea, counterpart } });
    close();
  };
  return (
    <>
      <Button isSmall onClick={() => setIsOpen(true)}>
        {bar("addSeries")}
      </Button>
      <Dialog
        isOpen={isOpen}
        onClose={close}
        title={t("title")}
        actions={
          <>
            <Button onClick={close}>{t("cancel")}</Button>
            <Button kind="primary" onClick={add}>
              {t("add")}
            </Button>
          </>
        }
      >
        <Select id={`${id}-area`} label={t("area")} value={refArea} options={options} onChange={(event) => setRefArea(event.currentTarget.value)} />
        <Select id={`${id}-counterpart`} label={t("counterpart")} value={counterpart} options={[{ value: NO_COUNTERPART, label: t("none") }, ...options]} onChange={(event) => setCounterpart(event.currentTarget.value)} />
      </Dialog>
    </>
  );
}
