package org.ent4j.examples.cli.indicator;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.ent4j.catalogue.feed.indicator.PageViewsCsv;
import org.ent4j.catalogue.feed.indicator.UsageCsv;
import org.ent4j.catalogue.feed.indicator.UsageXml;
import org.ent4j.catalogue.indicator.IndicatorRules;
import org.ent4j.catalogue.indicator.SmallNumbers;
import org.ent4j.catalogue.indicator.UsageCount;
import org.ent4j.catalogue.indicator.UsageFigures;
import org.ent4j.catalogue.indicator.UsageKey;
import org.ent4j.catalogue.indicator.UsageReport;
import org.ent4j.examples.cli.output.Answer;
import org.ent4j.examples.cli.output.DayConverter;
import org.ent4j.examples.cli.output.IssueView;
import org.ent4j.examples.cli.output.Output;
import org.ent4j.examples.cli.output.PrivateFiles;
import org.ent4j.examples.cli.output.RefusalView;
import org.ent4j.examples.cli.output.TextTable;
import org.ent4j.examples.cli.output.UaiConverter;
import org.ent4j.examples.host.file.Unusable;
import org.ent4j.model.decision.Refusal;
import org.ent4j.model.feed.FeedLimits;
import org.ent4j.model.feed.FeedSource;
import org.ent4j.model.id.StructureId;
import org.ent4j.model.id.Uai;
import org.ent4j.model.issue.Imported;
import org.ent4j.model.rule.Messages;
import org.ent4j.model.text.Label;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code ent indicators}: the audience of a school by service, profile and week; 1 when rows were rejected. */
@Command(name = "indicators", resourceBundle = "org.ent4j.examples.cli.usage")
public final class IndicatorsCommand implements Callable<Integer> {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final String HIDDEN = "n.c.";

    @Mixin
    private final Output output = new Output();

    @Option(names = "--in", required = true, paramLabel = "CSV", descriptionKey = "indicators.in")
    @SuppressWarnings("NullAway.Init") // picocli requires it
    private Path in;

    @Option(
            names = "--uai",
            required = true,
            paramLabel = "UAI",
            converter = UaiConverter.class,
            descriptionKey = "indicators.uai")
    @SuppressWarnings("NullAway.Init") // picocli requires it
    private Uai uai;

    @Option(names = "--threshold", paramLabel = "N", defaultValue = "5", descriptionKey = "indicators.threshold")
    private int threshold;

    @Option(names = "--pause", paramLabel = "MINUTES", defaultValue = "30", descriptionKey = "indicators.pause")
    private int pause;

    @Option(
            names = "--day",
            paramLabel = "2026-09-15",
            converter = DayConverter.class,
            descriptionKey = "indicators.day")
    private @Nullable LocalDate day;

    @Option(names = "--out", paramLabel = "CSV|XML", descriptionKey = "indicators.out")
    private @Nullable Path out;

    @Override
    public Integer call() {
        if (threshold < 1 || pause < 1) {
            throw new Unusable(
                    "usage",
                    Label.of("--threshold et --pause sont au moins 1", "--threshold and --pause are at least 1"));
        }
        var count = UsageCount.of(Duration.ofMinutes(pause), PARIS);
        var read = PageViewsCsv.read(FeedSource.file(in), FeedLimits.OF_SCHOOL, count::add);
        read.fatal().ifPresent(fatal -> {
            throw Unusable.of(fatal);
        });
        var school = new StructureId(uai.value());
        var reports = new ArrayList<UsageReport>();
        var early = new ArrayList<Refusal>();
        count.weeks()
                .forEach((week, table) -> IndicatorRules.check(week, now(), PARIS)
                        .peekLeft(early::add)
                        .peek(over -> reports.add(new SmallNumbers(threshold).report(school, over, table))));
        Optional.ofNullable(out).ifPresent(file -> write(reports, file));
        return output.answer(Answer.of(read.isComplete(), json(read, reports, early), lines(read, reports, early)));
    }

    /** The end of the day that is named. */
    private Instant now() {
        return Optional.ofNullable(day)
                .map(named -> named.plusDays(1).atStartOfDay(PARIS).toInstant())
                .orElseGet(() -> Clock.systemUTC().instant());
    }

    private static void write(List<UsageReport> reports, Path file) {
        try (var writer = new OutputStreamWriter(PrivateFiles.create(file), StandardCharsets.UTF_8)) {
            if (String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT).endsWith(".xml")) {
                UsageXml.write(reports, writer);
            } else {
                UsageCsv.write(reports, writer);
            }
        } catch (FileAlreadyExistsException there) {
            throw new Unusable(
                    "usage",
                    Label.of(
                            file + " : existe déjà, et n'est pas remplacé",
                            file + ": there already, and not replaced"));
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private Map<String, Object> json(Imported<Long> read, List<UsageReport> reports, List<Refusal> early) {
        var json = new LinkedHashMap<String, Object>();
        json.put("school", uai.value());
        json.put("pageViews", read.rows().get(0));
        json.put("threshold", threshold);
        json.put("weeks", reports.stream().map(IndicatorsCommand::json).toList());
        json.put(
                "leftOut",
                early.stream()
                        .flatMap(each -> each.reasons().stream())
                        .map(RefusalView::json)
                        .toList());
        json.put("issues", IssueView.json(read.issues()));
        return json;
    }

    private static Map<String, Object> json(UsageReport report) {
        var json = new LinkedHashMap<String, Object>();
        json.put("week", report.week().toString());
        json.put("from", report.week().monday().toString());
        json.put("to", report.week().sunday().toString());
        json.put("usage", report.keys().stream().map(key -> json(report, key)).toList());
        return json;
    }

    private static Map<String, Object> json(UsageReport report, UsageKey key) {
        var json = new LinkedHashMap<String, Object>();
        key.service().ifPresent(service -> json.put("service", service));
        json.put("profile", key.profileCode());
        var figures = report.find(key);
        json.put("hidden", figures.isEmpty());
        figures.ifPresent(shown -> {
            json.put("visits", shown.visits());
            json.put("users", shown.users());
            json.put("duration", shown.clock());
        });
        return json;
    }

    private List<String> lines(Imported<Long> read, List<UsageReport> reports, List<Refusal> early) {
        var lines = new ArrayList<String>();
        lines.add(output.in("%s : %d page(s) vue(s), %d semaine(s)", "%s: %d page view(s), %d week(s)")
                .formatted(uai, read.rows().get(0), reports.size()));
        reports.forEach(report -> {
            lines.add("");
            lines.add(output.in("Semaine %s, du %s au %s", "Week %s, from %s to %s")
                    .formatted(
                            report.week(), report.week().monday(), report.week().sunday()));
            lines.addAll(TextTable.lines(rows(report)));
        });
        lines.add("");
        lines.add(output.in(
                "n.c. : moins de %d personnes, ou chiffre qui les ferait connaître. Une personne compte une fois dans chaque total : les profils ne s'additionnent pas en « globales »."
                        .formatted(threshold),
                "n.c.: fewer than %d people, or a figure that would give them away. A person counts once in each total: profiles do not sum up to 'globales'."
                        .formatted(threshold)));
        early.stream()
                .flatMap(each -> each.reasons().stream())
                .forEach(why -> lines.add(Messages.render(why, output.lang())));
        lines.addAll(IssueView.lines(read.issues(), output.lang()));
        return lines;
    }

    private List<List<String>> rows(UsageReport report) {
        var rows = new ArrayList<List<String>>();
        rows.add(List.of(
                "SERVICE",
                output.in("PROFIL", "PROFILE"),
                output.in("VISITES", "VISITS"),
                output.in("UTILISATEURS", "USERS"),
                output.in("DURÉE", "DURATION")));
        report.keys().forEach(key -> {
            var figures = report.find(key);
            rows.add(List.of(
                    key.service().orElse(output.in("tous", "all")),
                    key.profileCode(),
                    figures.map(each -> String.valueOf(each.visits())).orElse(HIDDEN),
                    figures.map(each -> String.valueOf(each.users())).orElse(HIDDEN),
                    figures.map(UsageFigures::clock).orElse(HIDDEN)));
        });
        return rows;
    }
}
