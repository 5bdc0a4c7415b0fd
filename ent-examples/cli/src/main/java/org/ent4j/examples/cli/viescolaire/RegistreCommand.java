package org.ent4j.examples.cli.viescolaire;

import io.vavr.control.Either;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ent4j.examples.cli.output.Answer;
import org.ent4j.examples.cli.output.DayConverter;
import org.ent4j.examples.cli.output.Output;
import org.ent4j.examples.host.file.Unusable;
import org.ent4j.model.calendar.DateRange;
import org.ent4j.model.calendar.SchoolYear;
import org.ent4j.model.decision.Refusal;
import org.ent4j.model.id.PersonId;
import org.ent4j.model.text.Label;
import org.ent4j.viescolaire.RegisterService.Wanted;
import org.ent4j.viescolaire.print.RegistrePdf;
import org.ent4j.viescolaire.print.RegistreStyle;
import org.ent4j.viescolaire.print.RegistreXlsx;
import org.ent4j.viescolaire.registre.RegistreAppel;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code ent vie-scolaire registre}: the register of roll calls of a class as a file. */
@Command(name = "registre", resourceBundle = "org.ent4j.examples.cli.usage")
final class RegistreCommand implements Callable<Integer> {

    @Mixin
    private final Output output = new Output();

    @Mixin
    private final DeskOptions options = new DeskOptions();

    @Option(names = "--class", required = true, paramLabel = "${bundle:label.name}", descriptionKey = "registre.class")
    @SuppressWarnings("NullAway.Init") // required: picocli sets it
    private String classe;

    @Option(
            names = "--day",
            required = true,
            paramLabel = "${bundle:label.day}",
            converter = DayConverter.class,
            descriptionKey = "registre.day")
    @SuppressWarnings("NullAway.Init") // required: picocli sets it
    private LocalDate day;

    @Option(
            names = "--to",
            paramLabel = "${bundle:label.day}",
            converter = DayConverter.class,
            descriptionKey = "registre.to")
    private @Nullable LocalDate to;

    @Option(names = "--out", required = true, paramLabel = "PDF|XLSX", descriptionKey = "registre.out")
    @SuppressWarnings("NullAway.Init") // required: picocli sets it
    private Path out;

    @Override
    public Integer call() {
        Download.check(out);
        var days = Days.of(day, Optional.ofNullable(to).orElse(day));
        try (var opened = options.open()) {
            var desk = options.desk(opened, output);
            return desk.answer(register(desk, days).fold(refusal -> Steps.refused(refusal, desk), this::written));
        }
    }

    private Answer written(RegistreAppel register) {
        var style = RegistreStyle.full(output.lang());
        Download.write(out, () -> RegistrePdf.render(register, style), () -> RegistreXlsx.render(register, style));
        return answer(register);
    }

    /**
     * The lessons in which the class has pupils that day, those of its groups too, with these pupils alone. Whoever may not
     * print the register does not learn which classes there are.
     */
    private Either<Refusal, RegistreAppel> register(Desk desk, DateRange days) {
        checkWithinTheYear(desk.vieScolaire().setup().year(), days);
        var nobody = days.stream().collect(Collectors.toMap(each -> each, each -> Set.<PersonId>of()));
        return register(desk, days, nobody).flatMap(any -> register(desk, days, pupils(desk.people(), days)));
    }

    private Either<Refusal, RegistreAppel> register(Desk desk, DateRange days, Map<LocalDate, Set<PersonId>> pupils) {
        var wanted = new Wanted(desk.school(), classe, pupils, days);
        return desk.vieScolaire().registers().register(desk.actor(), wanted, new Registers(desk).names(), desk.at());
    }

    /** Those in the class on each day: a class that the first and the last day do not have is unknown. */
    private Map<LocalDate, Set<PersonId>> pupils(People people, DateRange days) {
        if (people.findClass(classe, days.last()).isEmpty()) {
            people.ofClass(classe, days.first());
        }
        return days.stream()
                .collect(Collectors.toMap(
                        each -> each, each -> people.findClass(classe, each).orElse(Set.of())));
    }

    private static void checkWithinTheYear(SchoolYear year, DateRange days) {
        if (!year.contains(days.first()) || !year.contains(days.last())) {
            throw new Unusable(
                    "usage",
                    Label.of(
                            "du %s au %s : hors de l'année scolaire %s".formatted(days.first(), days.last(), year),
                            "from %s to %s: outside of the school year %s".formatted(days.first(), days.last(), year)));
        }
    }

    private Answer answer(RegistreAppel register) {
        var lessons =
                register.days().stream().mapToInt(each -> each.lessons().size()).sum();
        var json = new LinkedHashMap<String, Object>();
        json.put("file", out.toString());
        json.put("pupils", register.sums().size());
        json.put("lessons", lessons);
        json.put("missing", register.missing());
        json.put("unreadableRolls", register.unreadableRolls());
        json.put("unreadableFiles", register.unreadable());
        var lines = new ArrayList<String>();
        lines.add(output.in(
                        "registre écrit dans %s : %d cours, %d élèves, %d appels manquants",
                        "register written to %s: %d lessons, %d pupils, %d roll calls missing")
                .formatted(out, lessons, register.sums().size(), register.missing()));
        lines.addAll(unreadable(register));
        return Answer.done(json, lines);
    }

    private List<String> unreadable(RegistreAppel register) {
        var rolls = output.in(
                        "%d appel(s) illisible(s) : ni faits ni manquants, demi-journées du jour non comptées",
                        "%d roll call(s) cannot be read: neither made nor missing, half-days of that day not counted")
                .formatted(register.unreadableRolls());
        var files = register.unreadable().stream()
                .map(name -> output.in(
                                "%s : dossier illisible ; le registre est fait des appels",
                                "%s: the file of absences cannot be read; the register is made of the roll calls")
                        .formatted(name));
        return Stream.concat(Stream.of(rolls).filter(any -> register.unreadableRolls() > 0), files)
                .toList();
    }
}
