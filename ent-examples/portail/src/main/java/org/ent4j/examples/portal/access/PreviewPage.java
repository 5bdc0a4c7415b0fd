package org.ent4j.examples.portal.access;

import java.util.List;
import java.util.Map;

/**
 * What a change of rights would do.
 *
 * @param changes in words
 * @param shifts who gains and who loses
 * @param findings what there is to object to afterwards, that there was not before
 * @param fields of the form that makes it
 * @param back where to go without making it
 */
public record PreviewPage(
        List<String> changes,
        List<ShiftRow> shifts,
        long gains,
        long losses,
        List<LintPage.Found> findings,
        Map<String, List<String>> fields,
        String back) {

    public PreviewPage {
        changes = List.copyOf(changes);
        shifts = List.copyOf(shifts);
        findings = List.copyOf(findings);
    }

    /** Who gains and who loses one role. */
    public record ShiftRow(String role, Side gained, Side lost) {}

    /**
     * @param names some of them
     * @param profils how many of each profil: {@code Enseignant : 12}
     */
    public record Side(int count, List<String> names, List<String> profils) {
        public Side {
            names = List.copyOf(names);
            profils = List.copyOf(profils);
        }

        public int more() {
            return count - names.size();
        }
    }
}
