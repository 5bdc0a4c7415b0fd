package org.ent4j.examples.cli.pronote;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.concurrent.Callable;
import org.ent4j.examples.cli.output.Answer;
import org.ent4j.examples.cli.output.Output;
import org.ent4j.examples.cli.output.RefusalView;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code ent pronote disconnect}: takes the settings of a school away; the identifiers stay. */
@Command(name = "disconnect", resourceBundle = "org.ent4j.examples.cli.usage")
final class DisconnectCommand implements Callable<Integer> {

    @Mixin
    private final Output output = new Output();

    @Mixin
    private final ConnectorOptions connector = new ConnectorOptions();

    @Override
    public Integer call() {
        return output.answer(connector.at(this::disconnect));
    }

    private Answer disconnect(ConnectorOptions.Desk desk) {
        var seen = Settings.known(desk).version();
        var gone = desk.context().pronote().disconnect(ConnectorOptions.BY, desk.now(), desk.school(), seen);
        var json = new LinkedHashMap<String, Object>();
        json.put("school", desk.school().value());
        json.put("disconnected", gone.isRight());
        json.put("refused", gone.isLeft() ? RefusalView.json(gone.getLeft()) : List.of());
        return Answer.of(
                gone.isRight(),
                json,
                gone.fold(
                        refusal -> RefusalView.lines(refusal, output.lang()),
                        any -> List.of(output.in(
                                        "%s n'est plus connecté à Pronote ; ses identifiants sont gardés",
                                        "%s is no longer connected to Pronote; its identifiers are kept")
                                .formatted(desk.school()))));
    }
}
