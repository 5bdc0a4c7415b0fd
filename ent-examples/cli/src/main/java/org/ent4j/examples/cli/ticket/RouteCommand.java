package org.ent4j.examples.cli.ticket;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.ent4j.examples.cli.output.Answer;
import org.ent4j.examples.cli.output.Output;
import org.ent4j.examples.host.file.NewFile;
import org.ent4j.model.id.StructureId;
import org.ent4j.ticketing.routing.Routable;
import org.ent4j.ticketing.routing.UsualRouting;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code ent ticket route}: where requests go and why, and what can be said of the rules before they are put into force. */
@Command(name = "route", resourceBundle = "org.ent4j.examples.cli.usage")
final class RouteCommand implements Callable<Integer> {

    @Mixin
    private final Output output = new Output();

    @Option(names = "--rules", paramLabel = "JSON", descriptionKey = "route.rules")
    private @Nullable Path rules;

    @Option(names = "--against", paramLabel = "JSON", descriptionKey = "route.against")
    private @Nullable Path against;

    @Option(names = "--requests", paramLabel = "JSON", descriptionKey = "route.requests")
    private @Nullable Path requests;

    @Option(names = "--category", paramLabel = "ID", descriptionKey = "ticket.category")
    private @Nullable String category;

    @Option(names = "--product", paramLabel = "ID", descriptionKey = "ticket.product")
    private @Nullable String product;

    @Option(names = "--school", paramLabel = "${bundle:label.school}", descriptionKey = "ticket.school")
    private @Nullable String school;

    @Option(names = "--description", paramLabel = "${bundle:label.text}", descriptionKey = "ticket.description")
    private @Nullable String description;

    @Option(names = "--analyse", descriptionKey = "route.analyse")
    private boolean analyse;

    @Option(names = "--example", paramLabel = "JSON", descriptionKey = "route.example")
    private @Nullable Path example;

    @Override
    public Integer call() {
        if (example != null) {
            NewFile.write(example, RoutingFile.of(UsualRouting.table()).bytes());
            return output.answer(Answer.done(
                    Map.of("written", example.toString()),
                    List.of(output.in("règles écrites dans " + example, "rules written to " + example))));
        }
        demandThatItMakesSense();
        var table = rules == null ? UsualRouting.table() : RoutingFile.read(rules);
        var other = Optional.ofNullable(against).map(RoutingFile::read);
        var routed = requests == null ? typed() : PastRequests.read(requests);
        return output.answer(
                analyse
                        ? new RoutingReport(table, other, routed, output).answer()
                        : new RoutedView(output).answer(table, routed));
    }

    private void demandThatItMakesSense() {
        if (against != null && !analyse) {
            throw RequestOptions.usage("--against va avec --analyse", "--against goes with --analyse");
        } else if (category != null && requests != null) {
            throw RequestOptions.usage(
                    "donnez --requests ou --category, pas les deux", "give --requests or --category, not both");
        } else if (!analyse && category == null && requests == null) {
            throw RequestOptions.usage(
                    "donnez --category, --requests ou --analyse", "give --category, --requests or --analyse");
        }
    }

    private List<Routable> typed() {
        return Optional.ofNullable(category).stream()
                .map(each -> new Routable(
                        RequestOptions.category(each),
                        Optional.ofNullable(product),
                        Optional.ofNullable(school).map(RequestOptions::parsed).orElse(new StructureId("?")),
                        Optional.ofNullable(description).orElse("")))
                .toList();
    }
}
