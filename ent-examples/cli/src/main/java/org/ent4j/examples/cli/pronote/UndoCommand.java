package org.ent4j.examples.cli.pronote;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.concurrent.Callable;
import org.ent4j.catalogue.keeping.Kept;
import org.ent4j.examples.cli.output.Answer;
import org.ent4j.examples.cli.output.Output;
import org.ent4j.examples.cli.output.RefusalView;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code ent pronote undo}: takes the last import of identifiers back. */
@Command(name = "undo", resourceBundle = "org.ent4j.examples.cli.usage")
final class UndoCommand implements Callable<Integer> {

    @Mixin
    private final Output output = new Output();

    @Mixin
    private final ConnectorOptions connector = new ConnectorOptions();

    @Override
    public Integer call() {
        return output.answer(connector.at(this::undo));
    }

    private Answer undo(ConnectorOptions.Desk desk) {
        var pronote = desk.context().pronote();
        var seen = pronote.book(ConnectorOptions.BY, desk.school())
                .get()
                .map(Kept::version)
                .orElse(0L);
        var undone = pronote.undo(ConnectorOptions.BY, desk.now(), desk.school(), seen);
        var json = new LinkedHashMap<String, Object>();
        json.put("undone", undone.isRight());
        undone.forEach(kept -> json.put("identifiers", kept.value().held().size()));
        json.put("refused", undone.isLeft() ? RefusalView.json(undone.getLeft()) : List.of());
        return Answer.of(
                undone.isRight(),
                json,
                undone.fold(
                        refusal -> RefusalView.lines(refusal, output.lang()),
                        kept -> List.of(output.in("import annulé ; identifiants : %d", "import undone; identifiers: %d")
                                .formatted(kept.value().held().size()))));
    }
}
