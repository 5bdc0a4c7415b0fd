package org.ent4j.viescolaire.bulletin;

/** The averages of a sous-matière: {@code "Oral"}. */
public record SousMatiereLine(String label, PupilFigures figures) {

    void write(CanonicalText out) {
        out.text(label);
        figures.write(out);
    }
}
