package org.ent4j.examples.cli.uai;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.ent4j.examples.cli.output.Answer;
import org.ent4j.examples.cli.output.Output;
import org.ent4j.examples.host.file.Unusable;
import org.ent4j.model.id.Uai;
import org.ent4j.model.rule.Messages;
import org.ent4j.model.text.Label;
import org.ent4j.model.text.Lang;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code ent uai check}: are these the codes of schools, and if not, which were meant? */
@Command(name = "check", resourceBundle = "org.ent4j.examples.cli.usage")
final class UaiCheckCommand implements Callable<Integer> {

    @Mixin
    private final Output output = new Output();

    @Parameters(paramLabel = "CODE", descriptionKey = "uai.codes")
    private List<String> codes = List.of();

    @Option(names = "--file", paramLabel = "CSV", descriptionKey = "uai.file")
    private @Nullable Path file;

    @Override
    public Integer call() {
        var cells = new ArrayList<>(codes.stream().map(FirstColumn.Cell::typed).toList());
        Optional.ofNullable(file).map(FirstColumn::read).ifPresent(cells::addAll);
        if (cells.isEmpty()) {
            throw new Unusable("usage", Label.of("ent uai check : aucun code donné", "ent uai check: no code given"));
        }
        return output.answer(answer(cells));
    }

    private Answer answer(List<FirstColumn.Cell> cells) {
        var refused = cells.stream().flatMap(cell -> Refused.of(cell).stream()).toList();
        var json = new LinkedHashMap<String, Object>();
        json.put("checked", cells.size());
        json.put("valid", cells.size() - refused.size());
        json.put("refused", refused.stream().map(Refused::json).toList());
        return Answer.of(refused.isEmpty(), json, lines(cells.size(), refused));
    }

    private List<String> lines(int checked, List<Refused> refused) {
        return refused.isEmpty()
                ? List.of(output.in("%d UAI valide(s)", "%d valid UAI").formatted(checked))
                : refused.stream().map(one -> one.line(output.lang())).toList();
    }

    private record Refused(FirstColumn.Cell cell, Uai.Invalid why) {

        static Optional<Refused> of(FirstColumn.Cell cell) {
            return Uai.parse(cell.text())
                    .<Optional<Refused>>fold(why -> Optional.of(new Refused(cell, why)), uai -> Optional.empty());
        }

        String line(Lang lang) {
            var place = cell.line() == 0 ? "" : cell.where() + " : ";
            return place + Messages.render(why, lang);
        }

        Map<String, Object> json() {
            var json = new LinkedHashMap<String, Object>();
            json.put("text", cell.text());
            json.put("line", cell.line());
            json.put("code", why.code());
            json.put("expected", expected());
            json.put("fr", Messages.render(why, Lang.FR));
            json.put("en", Messages.render(why, Lang.EN));
            return json;
        }

        private String expected() {
            return why instanceof Uai.WrongLetter wrong ? wrong.expected() : ((Uai.Malformed) why).expected();
        }
    }
}
