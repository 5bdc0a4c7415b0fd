package org.ent4j.access.json;

import java.util.Optional;
import org.ent4j.access.json.JsonDefect.Malformed;
import org.ent4j.access.json.JsonDefect.WrongValue;
import org.ent4j.access.json.Value.Members;
import org.ent4j.access.json.Value.Text;

/** Makes elements of slices, and says which one it is when it cannot. */
final class ElementParser {

    private final Findings findings;

    ElementParser(Findings findings) {
        this.findings = findings;
    }

    /**
     * @param array the array in which it stands
     * @param fallback what reports call the element when it has no id
     * @param id the member that names it
     */
    Optional<Element> parse(Slice slice, String array, String fallback, String id) {
        return ValueParser.parse(slice).fold(broken -> malformed(slice, broken, fallback), value -> {
            if (value instanceof Members members) {
                var where = findings.at(slice.line(), name(members, id, fallback));
                return Optional.of(Element.of(members, where, findings));
            }
            findings.error(findings.at(slice.line(), fallback), new WrongValue(array, value.shown(), Expected.OBJECTS));
            return Optional.empty();
        });
    }

    private Optional<Element> malformed(Slice slice, JsonDefect broken, String fallback) {
        var guessed = slice.guessed("id");
        var line = broken instanceof Malformed at ? at.line() : slice.line();
        findings.error(findings.at(line, guessed.isEmpty() ? fallback : guessed), broken);
        return Optional.empty();
    }

    private static String name(Members members, String id, String fallback) {
        return Optional.ofNullable(members.members().get(id))
                .flatMap(value -> value instanceof Text text ? Optional.of(text.text()) : Optional.empty())
                .filter(text -> !text.isEmpty())
                .orElse(fallback);
    }
}
