package org.ent4j.examples.cli.mediacentre;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.ent4j.catalogue.feed.subscription.SubscriptionReader;
import org.ent4j.catalogue.subscription.GarSubscription;
import org.ent4j.catalogue.subscription.LicenceWatch;
import org.ent4j.catalogue.subscription.SubscriptionTerms;
import org.ent4j.catalogue.subscription.TargetPublic;
import org.ent4j.examples.cli.output.Answer;
import org.ent4j.examples.cli.output.DayConverter;
import org.ent4j.examples.cli.output.IssueView;
import org.ent4j.examples.cli.output.Output;
import org.ent4j.examples.host.Today;
import org.ent4j.examples.host.file.Unusable;
import org.ent4j.model.feed.FeedSource;
import org.ent4j.model.issue.Imported;
import org.ent4j.model.rule.Messages;
import org.ent4j.model.rule.Reason;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * {@code ent mediacentre subscription check}: what breaks the rules, and what ends; 1 when a subscription breaks one.
 */
@Command(name = "check", resourceBundle = "org.ent4j.examples.cli.usage")
final class SubscriptionCheckCommand implements Callable<Integer> {

    @Mixin
    private final Output output = new Output();

    @Parameters(paramLabel = "XML", descriptionKey = "mediacentre.subscriptions")
    @SuppressWarnings("NullAway.Init") // required: picocli sets it
    private Path file;

    @Option(
            names = "--on",
            paramLabel = "2026-11-02",
            converter = DayConverter.class,
            descriptionKey = "mediacentre.on")
    private @Nullable LocalDate day;

    @Option(names = "--any-age", descriptionKey = "mediacentre.any-age")
    private boolean anyAge;

    @Option(names = "--used", paramLabel = "ID:PUBLIC=N", descriptionKey = "mediacentre.used")
    private List<String> used = List.of();

    private UsedLicences licences = UsedLicences.of(List.of());

    @Override
    public Integer call() {
        licences = UsedLicences.of(used);
        var on = day == null ? Today.inFrance() : day;
        var terms = anyAge ? SubscriptionTerms.on(on).ofAnyAge() : SubscriptionTerms.on(on);
        var read = SubscriptionReader.read(FeedSource.file(file), terms);
        read.fatal().ifPresent(refusal -> {
            throw Unusable.of(refusal);
        });
        var json = new LinkedHashMap<String, Object>();
        json.put(
                "subscriptions",
                read.rows().stream().map(each -> json(each, on)).toList());
        json.put("issues", IssueView.json(read.issues()));
        return output.answer(Answer.of(read.isComplete(), json, lines(read, on)));
    }

    private List<Reason> remarks(GarSubscription one, LocalDate on) {
        return LicenceWatch.USUAL.remarks(one, licences.of(one.id()), on);
    }

    private Map<String, Object> json(GarSubscription one, LocalDate on) {
        var json = new LinkedHashMap<String, Object>();
        json.put("id", one.id());
        json.put("label", one.label());
        json.put("resource", one.resource());
        json.put("start", one.start().toLocalDate().toString());
        json.put("end", one.end().lastDay().toString());
        json.put("current", one.isCurrent(on));
        json.put("publics", one.publics().stream().map(TargetPublic::code).toList());
        json.put("remarks", remarks(one, on).stream().map(FindingsView::json).toList());
        return json;
    }

    private List<String> lines(Imported<GarSubscription> read, LocalDate on) {
        var lines = new ArrayList<String>();
        lines.add(output.in("%d abonnement(s) conforme(s), %d défaut(s)", "%d sound subscription(s), %d defect(s)")
                .formatted(read.rows().size(), read.rejected()));
        for (var each : read.rows()) {
            lines.add("  %s · %s · %s – %s"
                    .formatted(
                            each.id(),
                            each.label(),
                            each.start().toLocalDate(),
                            each.end().lastDay()));
            remarks(each, on).forEach(remark -> lines.add("    " + Messages.render(remark, output.lang())));
        }
        lines.addAll(IssueView.lines(read.issues(), output.lang()));
        return lines;
    }
}
