package org.ent4j.examples.cli.timetable;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.ent4j.examples.cli.output.Mistyped;
import org.ent4j.examples.host.TimetableContext;
import org.ent4j.examples.host.Today;
import org.ent4j.examples.host.file.Unusable;
import org.ent4j.model.calendar.Academies;
import org.ent4j.model.calendar.SchoolYear;
import org.ent4j.model.calendar.TimeSlot;
import org.ent4j.model.calendar.Zone;
import org.ent4j.model.id.Uai;
import org.ent4j.model.text.Label;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;

/** What files without a school, without dates or with labels do not say of themselves. */
final class ContextOptions {

    private static final Pattern UAI = Pattern.compile("(?<![0-9A-Za-z])[0-9]{7}[A-Za-z](?![0-9A-Za-z])");

    @Option(names = "--slots", paramLabel = "08:30-09:25,…", descriptionKey = "context.slots")
    private @Nullable String slots;

    @Option(
            names = "--holidays",
            paramLabel = "A",
            converter = ZoneConverter.class,
            descriptionKey = "context.holidays")
    private @Nullable Zone holidays;

    @Option(names = "--alternation", paramLabel = "A,B", split = ",", descriptionKey = "context.alternation")
    private List<String> alternation = List.of();

    /** Whether something is said that only files with labels need. */
    boolean isGiven() {
        return slots != null || holidays != null || !alternation.isEmpty();
    }

    /** In August a file is of the year that comes. */
    TimetableContext of(String file, Optional<Uai> given, Optional<SchoolYear> year) {
        var uai = given.or(() -> ofName(file)).orElseThrow(() -> unknown(file));
        var known = year.orElseGet(() -> SchoolYear.of(Today.inFrance().plusMonths(1)));
        return new TimetableContext(uai, known, zone(uai, known), slots(), alternation);
    }

    /** Files that are sent by themselves are named after their school. */
    private static Optional<Uai> ofName(String file) {
        return UAI.matcher(file)
                .results()
                .flatMap(match -> Uai.parse(match.group()).toJavaStream())
                .findFirst();
    }

    private Optional<Zone> zone(Uai uai, SchoolYear year) {
        return Optional.ofNullable(holidays)
                .or(() -> uai.departement()
                        .flatMap(Academies.shipped()::byDepartement)
                        .flatMap(academie -> academie.zone(year)));
    }

    private List<TimeSlot> slots() {
        return slots == null ? List.of() : SlotsText.slots(slots);
    }

    private static Unusable unknown(String file) {
        return new Unusable(
                "usage",
                Label.of(
                        "%s ne dit pas de quel établissement il est : donnez --uai".formatted(file),
                        "%s does not say of which school it is: give --uai".formatted(file)));
    }

    /** {@code A}, {@code Corse}. */
    static final class ZoneConverter implements ITypeConverter<Zone> {
        @Override
        public Zone convert(String text) {
            return Zone.ofLabel(text)
                    .orElseThrow(() -> new Mistyped(Label.of(
                            "« %s » n'est pas une zone de vacances ; attendu : A, B, C, Corse, Réunion…"
                                    .formatted(text),
                            "'%s' is no zone of holidays; expected: A, B, C, Corse, Réunion…".formatted(text))));
        }
    }
}
