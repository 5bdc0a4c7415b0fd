package org.ent4j.examples.cli.timetable;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ent4j.examples.host.PupilTimetables;
import org.ent4j.examples.host.TimetablePupil;
import org.ent4j.examples.host.file.Unusable;
import org.ent4j.model.text.Label;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The same, or a pupil. */
final class WhoseWeek extends Whose {

    private static final int SHOWN = 10;

    @Option(names = "--pupil", paramLabel = "${bundle:label.name}", descriptionKey = "view.pupil")
    private @Nullable String pupil;

    Optional<String> pupil() {
        return Optional.ofNullable(pupil);
    }

    static TimetablePupil pupil(PupilTimetables timetables, String name) {
        var found = timetables.named(name);
        if (found.size() != 1) {
            throw found.isEmpty() ? unknown(name) : several(name, found);
        }
        return found.get(0);
    }

    private static Unusable unknown(String name) {
        return new Unusable(
                "view.unknown",
                Label.of(
                        "élève « %s » inconnu(e), dans l'annuaire comme dans l'emploi du temps".formatted(name),
                        "unknown pupil '%s', in the directory as in the timetable".formatted(name)));
    }

    private static Unusable several(String name, List<TimetablePupil> found) {
        var names = found.stream().limit(SHOWN).map(TimetablePupil::told).collect(Collectors.joining(", "));
        return new Unusable(
                "view.several",
                Label.of(
                        "plusieurs élèves (%d) pour « %s » : %s ; donnez le nom entier ou le numéro entre crochets"
                                .formatted(found.size(), name, names),
                        "several pupils (%d) for '%s': %s; give the whole name or the number in brackets"
                                .formatted(found.size(), name, names)));
    }
}
