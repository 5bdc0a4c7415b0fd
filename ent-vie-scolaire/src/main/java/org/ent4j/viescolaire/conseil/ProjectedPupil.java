package org.ent4j.viescolaire.conseil;

import java.util.Optional;
import java.util.Set;
import org.ent4j.model.id.PersonId;

/**
 * What is on the screen: what is not projected is not in it, and nobody has to hide it again.
 *
 * @param parts those that are projected
 * @param number from 1 on, among {@code of} pupils
 */
public record ProjectedPupil(
        PersonId pupil, int number, int of, Set<ProjectedPart> parts, PupilResults results, PupilSheet sheet) {

    public ProjectedPupil {
        parts = Set.copyOf(parts);
    }

    static ProjectedPupil of(PupilResults results, PupilSheet sheet, int index, int of, Set<ProjectedPart> parts) {
        var hidden = new Hidden(parts);
        return new ProjectedPupil(results.pupil(), index + 1, of, parts, hidden.from(results), hidden.from(sheet));
    }

    private record Hidden(Set<ProjectedPart> parts) {

        private boolean hides(ProjectedPart part) {
            return !parts.contains(part);
        }

        PupilResults from(PupilResults results) {
            var subjects = results.subjects().stream()
                    .map(each -> each.without(
                            hides(ProjectedPart.AVERAGES),
                            hides(ProjectedPart.POSITIONNEMENTS),
                            hides(ProjectedPart.APPRECIATIONS)))
                    .toList();
            return new PupilResults(
                    results.pupil(),
                    subjects,
                    shown(results.general(), ProjectedPart.AVERAGES),
                    results.vieScolaire().stream()
                            .filter(any -> !hides(ProjectedPart.VIE_SCOLAIRE))
                            .toList());
        }

        PupilSheet from(PupilSheet sheet) {
            var shown = sheet.withSynthesis(shown(sheet.synthesis(), ProjectedPart.SYNTHESIS))
                    .withVieScolaire(shown(sheet.vieScolaire(), ProjectedPart.VIE_SCOLAIRE))
                    .withAvis(shown(sheet.avis(), ProjectedPart.AVIS));
            return hides(ProjectedPart.ORIENTATION)
                    ? shown.withOrientations(PupilSheet.none().orientations())
                    : shown;
        }

        private <T> Optional<T> shown(Optional<T> value, ProjectedPart part) {
            return value.filter(any -> !hides(part));
        }
    }
}
