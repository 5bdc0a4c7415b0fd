package org.ent4j.viescolaire.conseil;

import java.util.List;
import org.ent4j.model.text.Label;

/** Where a conseil proposes that a pupil goes on. */
public record Orientation(OrientationCode code, Label label) {

    private static Orientation of(String code, String fr, String en) {
        return new Orientation(new OrientationCode(code), Label.of(fr, en));
    }

    /** Those that OPEN-ENT brings for collèges; a school adds its own. The codes are of this library. */
    public static List<Orientation> usual() {
        return List.of(
                of("2GT", "Admis(e) en 2nde générale", "Goes on to seconde générale"),
                of("2PRO", "Admis(e) en 2nde professionnelle", "Goes on to seconde professionnelle"),
                of("CAP", "Admis(e) en CAP", "Goes on to a CAP"),
                of("3", "Admis(e) en 3ème", "Goes on to 3e"),
                of("4", "Admis(e) en 4ème", "Goes on to 4e"),
                of("5", "Admis(e) en 5ème", "Goes on to 5e"),
                of("REDOUBLEMENT", "Redoublement", "Repeats the year"));
    }
}
