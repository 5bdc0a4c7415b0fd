package org.ent4j.viescolaire.print;

import java.util.List;
import org.ent4j.model.id.PersonId;
import org.ent4j.viescolaire.registre.CalledRoll;
import org.ent4j.viescolaire.registre.RegistreAppel;
import org.ent4j.viescolaire.registre.RegistreFixture;
import org.ent4j.viescolaire.registre.RegistreNames;
import org.ent4j.viescolaire.rollcall.RollCallEntry;

/** Names that people should not have, and one pupil for each. */
final class Hostile {

    static final List<String> NAMES = List.of(
            "<script>alert(1)</script>",
            "=cmd|' /C calc'!A0",
            "+33 1 \" ' & ]]> <!-- -->",
            "-1",
            "@SUM(A1)",
            "\u05d0\u05d1\u05d2 \u202eevil",
            "Zoé \ud83d\ude00",
            "a\u0000b\u0007c\ud800d",
            "L".repeat(500),
            "");

    private Hostile() {}

    static RegistreNames names() {
        return new RegistreNames(
                person -> person.value().startsWith("h")
                        ? NAMES.get(Integer.parseInt(person.value().substring(1)))
                        : "=T",
                code -> code);
    }

    static CalledRoll roll() {
        var pupils = new PersonId[NAMES.size()];
        for (var each = 0; each < pupils.length; each++) {
            pupils[each] = new PersonId("h" + each);
        }
        var lesson = RegistreFixture.lesson("<b>&'\"", RegistreFixture.MONDAY, "09:25", "10:20", pupils);
        return RegistreFixture.called(
                lesson,
                RollCallEntry.absent(pupils[0]).withMotif("=1+1").withComment("=HYPERLINK(\"http://x\")"),
                RollCallEntry.absent(pupils[1]).withMotif("<i>").withComment("x".repeat(40_000)));
    }

    static RegistreAppel register() {
        return RegistreAppel.of(RegistreFixture.scope(), List.of(roll()), names());
    }
}
