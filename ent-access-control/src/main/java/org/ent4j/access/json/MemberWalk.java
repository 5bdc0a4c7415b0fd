package org.ent4j.access.json;

import java.io.IOException;
import java.util.Optional;
import org.ent4j.access.json.Value.Text;
import org.ent4j.model.text.Label;

/** Goes through the members of an object, and stands on the value of each one that it gives. */
final class MemberWalk {

    private static final Label NAME = Label.of("un nom de membre manque ici", "a name of a member is missing here");
    private static final Label COLON =
            Label.of("deux-points manquants après le nom", "a colon is missing after the name");
    private static final Label VALUE = Label.of("valeur manquante", "a value is missing");
    private static final Label MORE = Label.of("du texte après la fin de l'objet", "text after the end of the object");

    private final Chars chars;
    private final Walk walk;

    MemberWalk(Chars chars, Findings findings) throws IOException {
        this.chars = chars;
        this.walk = Walk.object(chars, findings::malformed);
    }

    /** The name of the next member; the caller takes its value. */
    Optional<String> next() throws IOException {
        while (walk.hasNext()) {
            var name = name();
            walk.passed(name.isEmpty());
            if (name.isPresent()) {
                return name;
            }
        }
        return Optional.empty();
    }

    /** Something stands after the end. */
    void more() {
        walk.tell(MORE);
    }

    private Optional<String> name() throws IOException {
        var slice = SliceScanner.scan(chars);
        var name = ValueParser.parse(slice).fold(broken -> Optional.<String>empty(), MemberWalk::text);
        if (name.isEmpty()) {
            walk.tell(NAME);
            return Optional.empty();
        }
        return isFollowed() ? name : Optional.empty();
    }

    private static Optional<String> text(Value value) {
        return value instanceof Text text ? Optional.of(text.text()) : Optional.empty();
    }

    private boolean isFollowed() throws IOException {
        if (chars.peekAfterBlanks() != ':') {
            walk.tell(COLON);
            return false;
        }
        chars.next();
        var value = chars.peekAfterBlanks();
        var follows = value != Chars.END && ",]}:".indexOf(value) < 0;
        if (!follows) {
            walk.tell(VALUE);
        }
        return follows;
    }
}
