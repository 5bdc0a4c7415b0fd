package org.ent4j.examples.cli.pronote;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.ent4j.catalogue.keeping.Kept;
import org.ent4j.catalogue.pronote.identifiers.PronoteAccount;
import org.ent4j.examples.cli.output.Answer;
import org.ent4j.examples.cli.output.Output;
import org.ent4j.examples.cli.output.RefusalView;
import org.ent4j.examples.host.file.Unusable;
import org.ent4j.model.issue.Imported;
import org.ent4j.model.reconcile.Target;
import org.ent4j.model.text.Label;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code ent pronote decide}: whose an identifier is, where the import cannot tell; kept for the imports that follow. */
@Command(name = "decide", resourceBundle = "org.ent4j.examples.cli.usage")
final class DecideCommand implements Callable<Integer> {

    @Mixin
    private final Output output = new Output();

    @Mixin
    private final ConnectorOptions connector = new ConnectorOptions();

    @Mixin
    private final AccountsOptions accounts = new AccountsOptions();

    @Option(names = "--give", paramLabel = "${bundle:label.give}", descriptionKey = "pronote.give")
    private Map<String, String> give = Map.of();

    @Option(names = "--leave", split = ",", paramLabel = "${bundle:label.login}", descriptionKey = "pronote.leave")
    private List<String> leave = List.of();

    @Option(names = "--forget", split = ",", paramLabel = "${bundle:label.login}", descriptionKey = "pronote.forget")
    private List<String> forget = List.of();

    @Override
    public Integer call() {
        var targets = targets();
        if (targets.isEmpty()) {
            throw new Unusable(
                    "usage", Label.of("donnez --give, --leave ou --forget", "give --give, --leave or --forget"));
        }
        var read = accounts.read();
        return output.answer(connector.at(desk -> decide(desk, read, targets)));
    }

    private Map<String, Target> targets() {
        var targets = new HashMap<String, Target>();
        give.forEach((login, person) -> targets.put(login, Target.to(person)));
        leave.forEach(login -> targets.put(login, Target.IGNORE));
        forget.forEach(login -> targets.put(login, Target.CREATE));
        return targets;
    }

    private Answer decide(ConnectorOptions.Desk desk, Imported<PronoteAccount> read, Map<String, Target> targets) {
        var pronote = desk.context().pronote();
        var seen = pronote.book(ConnectorOptions.BY, desk.school())
                .get()
                .map(Kept::version)
                .orElse(0L);
        var kept = pronote.decide(ConnectorOptions.BY, desk.now(), desk.school(), read.rows(), targets, seen);
        var json = new LinkedHashMap<String, Object>();
        json.put("decided", kept.isRight() ? targets.size() : 0);
        json.put("refused", kept.isLeft() ? RefusalView.json(kept.getLeft()) : List.of());
        return Answer.of(
                kept.isRight(),
                json,
                kept.fold(
                        refusal -> RefusalView.lines(refusal, output.lang()),
                        any -> List.of(output.in(
                                        "décisions gardées : %d ; « ent pronote import » les applique",
                                        "decisions kept: %d; 'ent pronote import' applies them")
                                .formatted(targets.size()))));
    }
}
