package org.ent4j.examples.cli.pronote;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.concurrent.Callable;
import org.ent4j.catalogue.pronote.CasAnswer;
import org.ent4j.examples.cli.output.Answer;
import org.ent4j.examples.cli.output.Output;
import org.ent4j.examples.cli.output.RefusalView;
import org.ent4j.model.id.PersonId;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code ent pronote attributes}: what CAS would tell Pronote of somebody who signs in. */
@Command(name = "attributes", resourceBundle = "org.ent4j.examples.cli.usage")
final class AttributesCommand implements Callable<Integer> {

    @Mixin
    private final Output output = new Output();

    @Mixin
    private final ConnectorOptions connector = new ConnectorOptions();

    @Option(
            names = "--person",
            required = true,
            paramLabel = "${bundle:label.person}",
            descriptionKey = "pronote.person")
    @SuppressWarnings("NullAway.Init") // required: picocli sets it
    private String person;

    @Override
    public Integer call() {
        return output.answer(connector.at(this::told));
    }

    private Answer told(ConnectorOptions.Desk desk) {
        Settings.known(desk);
        var told = desk.context().pronote().told(ConnectorOptions.BY, desk.school(), new PersonId(person.strip()));
        var json = new LinkedHashMap<String, Object>();
        told.forEach(answer -> {
            json.put("principal", answer.principal());
            json.put("attributes", answer.attributes());
        });
        json.put("refused", told.isLeft() ? RefusalView.json(told.getLeft()) : List.of());
        return Answer.of(
                told.isRight(), json, told.fold(refusal -> RefusalView.lines(refusal, output.lang()), this::lines));
    }

    private List<String> lines(CasAnswer answer) {
        var lines = new ArrayList<String>();
        lines.add(output.in("identifiant transmis : ", "principal: ") + answer.principal());
        answer.attributes().forEach((name, value) -> lines.add("  " + name + " = " + value));
        return lines;
    }
}
