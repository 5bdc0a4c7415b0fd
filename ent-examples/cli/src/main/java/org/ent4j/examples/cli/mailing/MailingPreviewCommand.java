package org.ent4j.examples.cli.mailing;

import io.vavr.control.Either;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.ent4j.catalogue.Mailings.Preview;
import org.ent4j.catalogue.mailing.Mailing;
import org.ent4j.catalogue.mailing.MailingPlan;
import org.ent4j.catalogue.memory.InMemoryShelf;
import org.ent4j.catalogue.memory.InMemoryTraces;
import org.ent4j.catalogue.quota.QuotaTable;
import org.ent4j.examples.cli.output.Answer;
import org.ent4j.examples.cli.output.Output;
import org.ent4j.examples.cli.output.RefusalView;
import org.ent4j.model.id.PersonId;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/**
 * {@code ent mailing preview}: counts, and shows one letter; nothing is kept. 1 when it is refused or reaches nobody.
 */
@Command(name = "preview", resourceBundle = "org.ent4j.examples.cli.usage")
final class MailingPreviewCommand implements Callable<Integer> {

    private static final String ID = "preview";

    @Mixin
    private final Output output = new Output();

    @Mixin
    private final MailingOptions options = new MailingOptions();

    @Option(names = "--person", paramLabel = "${bundle:label.person}", descriptionKey = "mailing.person")
    private @Nullable String person;

    @Override
    public Integer call() {
        try (var opened = options.open()) {
            var traces = new InMemoryTraces();
            var mailings = MailingOptions.mailings(
                    opened,
                    new InMemoryShelf<>(Mailing.FILING, traces),
                    new InMemoryShelf<>(QuotaTable.FILING, traces));
            var occasion = options.occasion(opened);
            return output.answer(mailings.draft(options.by(), MailingOptions.now(), options.mailing(opened, ID))
                    .flatMap(any -> mailings.plan(options.by(), ID, occasion))
                    .flatMap(plan -> reader(plan)
                            .map(who -> mailings.preview(options.by(), ID, occasion, who))
                            .orElseGet(() -> Either.right(Optional.empty()))
                            .map(preview -> answer(plan, preview)))
                    .getOrElseGet(refusal -> RefusalView.answer(refusal, output)));
        }
    }

    private Optional<PersonId> reader(MailingPlan plan) {
        return Optional.ofNullable(person)
                .map(each -> MailingOptions.person(each, "--person"))
                .or(() -> plan.letters().stream()
                        .findFirst()
                        .map(letter -> letter.to().get(0)));
    }

    private Answer answer(MailingPlan plan, Optional<Preview> preview) {
        var view = new PlanView(plan);
        Map<String, Object> json = new LinkedHashMap<>(view.json());
        List<String> lines = new ArrayList<>(view.lines(output));
        preview.ifPresent(shown -> {
            json.put("preview", json(shown));
            lines.add("");
            lines.addAll(shown.letter().address());
            lines.add("");
            lines.add(output.in("Objet : ", "Subject: ") + shown.subject());
            lines.add("");
            lines.addAll(shown.text().lines().toList());
        });
        return Answer.of(!plan.letters().isEmpty(), json, lines);
    }

    private static Map<String, Object> json(Preview shown) {
        var json = new LinkedHashMap<String, Object>();
        json.put("to", shown.letter().to().stream().map(PersonId::value).toList());
        json.put("address", shown.letter().address());
        json.put("subject", shown.subject());
        json.put("text", shown.text());
        return json;
    }
}
