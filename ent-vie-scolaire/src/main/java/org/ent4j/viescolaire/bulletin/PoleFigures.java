package org.ent4j.viescolaire.bulletin;

/**
 * The averages of a pôle disciplinaire.
 *
 * @param pole the label that the model gives it
 */
public record PoleFigures(String pole, PupilFigures figures) {

    void write(CanonicalText out) {
        out.text(pole);
        figures.write(out);
    }
}
