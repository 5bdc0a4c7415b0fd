package org.ent4j.examples.cli.viescolaire;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.ent4j.examples.cli.output.Answer;
import org.ent4j.examples.cli.output.DayConverter;
import org.ent4j.examples.cli.output.Output;
import org.ent4j.model.id.PersonId;
import org.ent4j.viescolaire.dashboard.RollCallLine;
import org.ent4j.viescolaire.print.RollCallPdf;
import org.ent4j.viescolaire.print.RollCallXlsx;
import org.ent4j.viescolaire.registre.RollCallSheet;
import org.ent4j.viescolaire.rollcall.CalledLesson;
import org.ent4j.viescolaire.rollcall.RollCall;
import org.ent4j.viescolaire.rollcall.RollCallEntry;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code ent vie-scolaire appel}: the roll calls of a day; one of them, what is done to it, and its sheet as a file. */
@Command(name = "appel", resourceBundle = "org.ent4j.examples.cli.usage")
final class AppelCommand implements Callable<Integer> {

    @Mixin
    private final Output output = new Output();

    @Mixin
    private final DeskOptions options = new DeskOptions();

    @Option(
            names = "--day",
            paramLabel = "${bundle:label.day}",
            converter = DayConverter.class,
            descriptionKey = "appel.day")
    private @Nullable LocalDate day;

    @Option(names = "--class", paramLabel = "${bundle:label.name}", descriptionKey = "appel.class")
    private @Nullable String classe;

    @Option(names = "--lesson", paramLabel = "ID", descriptionKey = "appel.lesson")
    private @Nullable String lesson;

    @Mixin
    private final AppelActions actions = new AppelActions();

    @Option(names = "--out", paramLabel = "PDF|XLSX", descriptionKey = "appel.out")
    private @Nullable Path out;

    @Override
    public Integer call() {
        actions.check(lesson != null, out != null);
        Usage.demand(
                lesson == null || day == null && classe == null,
                "--day et --class choisissent dans la liste : --lesson va sans elles",
                "--day and --class choose from the list: --lesson goes without them");
        Optional.ofNullable(out).ifPresent(Download::check);
        try (var opened = options.open()) {
            var desk = options.desk(opened, output);
            return desk.answer(lesson == null ? list(desk) : one(desk, desk.lesson(lesson)));
        }
    }

    private Answer list(Desk desk) {
        var on = Optional.ofNullable(day).orElseGet(desk::today);
        return desk.vieScolaire()
                .rollCalls()
                .on(desk.actor(), on)
                .fold(refusal -> Steps.refused(refusal, desk), all -> list(desk, on, all));
    }

    private Answer list(Desk desk, LocalDate on, List<RollCall> all) {
        var pupils = Optional.ofNullable(classe).map(code -> desk.people().ofClass(code, on));
        var lines = all.stream()
                .filter(rollCall -> pupils.map(some -> hasAny(rollCall, some)).orElse(true))
                .map(rollCall -> line(desk, rollCall))
                .toList();
        var json = new LinkedHashMap<String, Object>();
        json.put("day", on.toString());
        json.put(
                "rollCalls",
                lines.stream().map(new AppelJson(desk.people()::name)::line).toList());
        return Answer.done(json, new AppelText(desk).lines(lines));
    }

    private static boolean hasAny(RollCall rollCall, Set<PersonId> pupils) {
        return rollCall.lesson().pupils().stream().anyMatch(pupils::contains);
    }

    private static RollCallLine line(Desk desk, RollCall rollCall) {
        return desk.context().isUnreadable(rollCall.lesson())
                ? RollCallLine.unreadable(rollCall.lesson())
                : RollCallLine.of(
                        rollCall, desk.at(), desk.vieScolaire().setup().rollCalls());
    }

    private Answer one(Desk desk, CalledLesson lesson) {
        return desk.vieScolaire()
                .rollCalls()
                .prefilled(desk.actor(), lesson)
                .fold(refusal -> Steps.refused(refusal, desk), any -> seen(desk, lesson));
    }

    private Answer seen(Desk desk, CalledLesson lesson) {
        var steps = actions.carryOut(desk, lesson);
        var called = desk.context().called(lesson);
        var rollCall = called.rollCall();
        Optional.ofNullable(out).ifPresent(file -> {
            var sheet = RollCallSheet.of(new Registers(desk).scope(lesson), called, new Registers(desk).names());
            Download.write(
                    file,
                    () -> RollCallPdf.render(sheet, output.lang()),
                    () -> RollCallXlsx.render(sheet, output.lang()));
        });
        var entries = called.isUnreadable() ? List.<RollCallEntry>of() : entries(desk, rollCall);
        var line = line(desk, rollCall);
        var json = new LinkedHashMap<String, Object>();
        json.put("rollCall", new AppelJson(desk.people()::name).line(line));
        json.put("rows", new AppelJson(desk.people()::name).rows(entries));
        Optional.ofNullable(out).ifPresent(file -> json.put("file", file.toString()));
        return steps.answer(json, new AppelText(desk).lines(line, rollCall, entries));
    }

    /** Before it is opened: what it will say. */
    private static List<RollCallEntry> entries(Desk desk, RollCall rollCall) {
        return rollCall.version() == 0 || rollCall.isVoid()
                ? desk.vieScolaire()
                        .rollCalls()
                        .prefilled(desk.actor(), rollCall.lesson())
                        .getOrElse(List.of())
                : List.copyOf(rollCall.entries().values());
    }
}
