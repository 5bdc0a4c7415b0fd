package org.ent4j.catalogue.homepage;

import java.util.Arrays;
import java.util.List;
import org.ent4j.model.text.Label;
import org.ent4j.model.text.Labelled;

/** Layouts to begin with (<i>modèles</i>). */
public enum PageModel implements Labelled {
    FRAMED("Modèle avec encadré", "With a side box", 8, 4),
    ONE_COLUMN("Une colonne", "One column", 12),
    TWO_COLUMNS("Deux colonnes", "Two columns", 6, 6),
    THREE_COLUMNS("Trois colonnes", "Three columns", 4, 4, 4);

    private final Label label;
    private final int[] widths;

    PageModel(String fr, String en, int... widths) {
        this.label = Label.of(fr, en);
        this.widths = widths;
    }

    @Override
    public Label label() {
        return label;
    }

    /** Without blocks. */
    public PageLayout layout() {
        var columns = Arrays.stream(widths)
                .mapToObj(width -> new PageColumn(width, List.of()))
                .toList();
        return new PageLayout(List.of(new PageRow(columns)));
    }
}
