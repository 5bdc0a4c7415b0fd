package org.ent4j.examples.cli.pronote;

import io.vavr.control.Either;
import java.util.List;
import java.util.concurrent.Callable;
import org.ent4j.catalogue.PronoteConnector;
import org.ent4j.catalogue.keeping.Kept;
import org.ent4j.catalogue.portal.PortalPerson;
import org.ent4j.catalogue.pronote.identifiers.ImportRules;
import org.ent4j.catalogue.pronote.identifiers.PronoteAccount;
import org.ent4j.examples.cli.output.Answer;
import org.ent4j.examples.cli.output.Output;
import org.ent4j.model.decision.Refusal;
import org.ent4j.model.issue.Imported;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/**
 * {@code ent pronote import}: whose the identifiers of Pronote are; 1 when a line could not be read, somebody has to decide,
 * or nothing is imported.
 */
@Command(name = "import", resourceBundle = "org.ent4j.examples.cli.usage")
final class ImportCommand implements Callable<Integer> {

    @Mixin
    private final Output output = new Output();

    @Mixin
    private final ConnectorOptions connector = new ConnectorOptions();

    @Mixin
    private final AccountsOptions accounts = new AccountsOptions();

    @Option(names = "--differences", descriptionKey = "pronote.differences")
    private boolean differences;

    @Option(names = "--dry-run", descriptionKey = "pronote.dry-run")
    private boolean dryRun;

    @Override
    public Integer call() {
        var read = accounts.read();
        return output.answer(connector.at(desk -> answer(desk, read)));
    }

    private Answer answer(ConnectorOptions.Desk desk, Imported<PronoteAccount> read) {
        var pronote = desk.context().pronote();
        var plan = pronote.plan(ConnectorOptions.BY, desk.school(), read.rows(), !differences)
                .get();
        var done = dryRun
                ? ImportRules.check(plan)
                        .map(each -> new PronoteConnector.Imported(
                                each,
                                pronote.book(ConnectorOptions.BY, desk.school()).get()))
                : apply(desk, read.rows());
        return new ImportView(output, plan, people(desk), read.issues()).answer(done, dryRun);
    }

    /** Of all structures that have the same Pronote. */
    private static List<PortalPerson> people(ConnectorOptions.Desk desk) {
        return desk
                .context()
                .pronote()
                .connection(ConnectorOptions.BY, desk.school())
                .get()
                .map(kept -> kept.value().structures())
                .orElse(List.of(desk.school()))
                .stream()
                .flatMap(each -> desk.context().people().people(each).stream())
                .toList();
    }

    private Either<Refusal, PronoteConnector.Imported> apply(ConnectorOptions.Desk desk, List<PronoteAccount> rows) {
        var pronote = desk.context().pronote();
        var seen = pronote.book(ConnectorOptions.BY, desk.school())
                .get()
                .map(Kept::version)
                .orElse(0L);
        return pronote.apply(ConnectorOptions.BY, desk.now(), desk.school(), rows, !differences, seen);
    }
}
