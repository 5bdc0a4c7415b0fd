package org.ent4j.viescolaire.settings;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.ent4j.viescolaire.evaluation.Unscored;
import org.ent4j.viescolaire.markbook.MotifCorrespondence;
import org.ent4j.viescolaire.motif.MotifCode;

/**
 * What corresponds to what. The deck of Mon Bureau Numérique names the setting and does not show it: which of these it
 * means is to be confirmed.
 *
 * @param systems how other systems say why there are no points
 * @param absences which motif de non-évaluation an absence with that motif proposes
 * @param levels which level a mark is
 */
public record Correspondences(List<MotifCorrespondence> systems, Map<MotifCode, Unscored> absences, MarkLevels levels)
        implements Setting {

    public Correspondences {
        systems = List.copyOf(systems);
        absences = Map.copyOf(absences);
    }

    /** The systems that this library knows, and no motif of absence. */
    public static Correspondences usual() {
        return new Correspondences(
                List.of(
                        MotifCorrespondence.pronote(),
                        MotifCorrespondence.openEnt(),
                        MotifCorrespondence.gepi(),
                        MotifCorrespondence.lsu()),
                Map.of(),
                MarkLevels.usual());
    }

    public Optional<MotifCorrespondence> with(String system) {
        return systems.stream().filter(each -> each.system().equals(system)).findFirst();
    }

    /** What to propose for a pupil who was absent; nothing when the school has not said it. */
    public Optional<Unscored> ofAbsence(MotifCode motif) {
        return Optional.ofNullable(absences.get(motif));
    }

    /** A code that is written and would not be read again. */
    Optional<String> unread() {
        return systems.stream()
                .flatMap(each -> each.codes().values().stream()
                        .filter(code -> each.meaning(code).isEmpty()))
                .sorted()
                .findFirst();
    }

    @Override
    public SettingKind kind() {
        return SettingKind.CORRESPONDENCES;
    }

    @Override
    public List<String> codes() {
        return systems.stream().map(MotifCorrespondence::system).toList();
    }

    @Override
    public List<SettingText> texts() {
        return systems.stream().flatMap(Correspondences::texts).toList();
    }

    private static Stream<SettingText> texts(MotifCorrespondence system) {
        var codes = Stream.concat(system.codes().values().stream(), system.meanings().keySet().stream());
        return Stream.concat(Stream.of(system.system()), codes.distinct().sorted())
                .map(text -> SettingText.required(system.system(), text, SettingText.LABEL));
    }
}
