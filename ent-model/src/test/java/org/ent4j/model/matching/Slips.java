package org.ent4j.model.matching;

import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import org.ent4j.model.matching.Invented.Errors;
import org.ent4j.model.matching.Invented.Setting;
import org.ent4j.model.text.Folding;

/** Writes somebody a second time, with errors. */
final class Slips {

    private final Random chance;
    private final Setting setting;
    private final List<Consumer<Draft>> typing = List.of(
            draft -> draft.first = typed(draft.first),
            draft -> draft.first = typed(draft.first),
            draft -> draft.first = either(0.3, "", Families.firstName(chance())),
            draft -> draft.last = typed(draft.last),
            draft -> draft.last = typed(draft.last),
            draft -> draft.last = either(0.2, "", Families.lastName(chance())),
            Slips::swapNames,
            draft -> draft.birth = either(0.3, "", anotherDate(draft.birth)),
            draft -> draft.birth = digit(draft.birth),
            draft -> draft.street = typed(draft.street),
            draft -> draft.street = typed(typed(draft.street)),
            draft -> draft.street = either(0.5, "", draft.street + " " + Families.word(chance().nextInt(500), 2)),
            draft -> draft.city = either(0.3, "", typed(draft.city)),
            draft -> draft.postalCode = digit(draft.postalCode),
            draft -> draft.number = digit(draft.number),
            draft -> draft.email = typed(draft.email),
            draft -> draft.ine = "");

    private final List<Consumer<Draft>> school = List.of(
            draft -> draft.first = cut(draft.first),
            draft -> draft.first = draft.first.split("[- ]")[0],
            draft -> draft.first = draft.first + " " + draft.second,
            draft -> draft.first = either(0.3, draft.first.replaceAll("(?<=^.).*", "."), draft.second),
            draft -> draft.first = typed(draft.first),
            draft -> draft.last = typed(draft.last),
            draft -> draft.last = draft.last.split("-")[0],
            draft -> draft.last = draft.last + "-" + Families.lastName(chance()),
            this::marry,
            Slips::swapNames,
            draft -> draft.birth = dayAndMonthSwapped(draft.birth),
            draft -> draft.birth = digit(draft.birth),
            draft -> draft.birth = either(0.5, "", draft.birth.isEmpty() ? "" : draft.birth.substring(0, 4) + "-01-01"),
            draft -> draft.street =
                    draft.street.replace("avenue", "av").replace("chemin", "ch").replace("rue", "r"),
            this::move,
            draft -> draft.email = Families.word(chance().nextInt(100_000), 4) + "@example.com",
            draft -> draft.email = "",
            draft -> draft.ine = "");

    Slips(Random chance, Setting setting) {
        this.chance = chance;
        this.setting = setting;
    }

    private Random chance() {
        return chance;
    }

    Draft copy(Draft draft) {
        var copy = draft.copy();
        if (setting.errors() == Errors.SCHOOL && chance.nextDouble() < 0.5) {
            copy.last = Slips.plain(copy.last);
            copy.first = Slips.plain(copy.first);
        }
        var kinds = setting.errors() == Errors.TYPING ? typing : school;
        while (chance.nextDouble() < setting.slips() / (1 + setting.slips())) {
            kinds.get(chance.nextInt(kinds.size())).accept(copy);
        }
        return copy;
    }

    private static String plain(String name) {
        return Folding.fold(name);
    }

    private String either(double share, String one, String other) {
        return chance.nextDouble() < share ? one : other;
    }

    private static void swapNames(Draft draft) {
        var last = draft.last;
        draft.last = draft.first;
        draft.first = last;
    }

    private void marry(Draft draft) {
        if (chance.nextBoolean()) {
            draft.birthName = draft.last;
        }
        draft.last = Families.lastName(chance);
    }

    private void move(Draft draft) {
        draft.street = (1 + chance.nextInt(90)) + " rue " + Families.word(chance.nextInt(4000), 2);
        draft.postalCode = "%05d".formatted(1000 + 10 * chance.nextInt(300));
        draft.city = Families.word(Integer.parseInt(draft.postalCode) / 10, 3);
    }

    private static String cut(String first) {
        return first.length() > 10 ? first.substring(0, 10).strip() : first;
    }

    private String anotherDate(String birth) {
        return birth.isEmpty() ? "" : Invented.date(chance, setting.oldest()).toString();
    }

    private static String dayAndMonthSwapped(String birth) {
        return birth.isEmpty() ? birth : birth.substring(0, 5) + birth.substring(8) + birth.substring(4, 7);
    }

    private String digit(String text) {
        return changed(text, letters -> {
            var at = chance.nextInt(letters.length());
            if (Character.isDigit(letters.charAt(at))) {
                letters.setCharAt(at, (char) ('0' + chance.nextInt(10)));
            }
        });
    }

    /** One or two errors of typing: a letter more, less, another or swapped, or a space. */
    private String typed(String text) {
        return changed(text, letters -> {
            var errors = 1 + chance.nextInt(2);
            for (var i = 0; i < errors; i++) {
                slip(letters);
            }
        });
    }

    private void slip(StringBuilder letters) {
        var at = chance.nextInt(letters.length());
        var letter = (char) ('a' + chance.nextInt(26));
        switch (chance.nextInt(5)) {
            case 0 -> letters.insert(at, letter);
            case 1 -> letters.replace(at, at + 1, letters.length() > 1 ? "" : "x");
            case 2 -> letters.setCharAt(at, letter);
            case 3 -> letters.insert(at, ' ');
            default -> {
                if (at > 0) {
                    var before = letters.charAt(at - 1);
                    letters.setCharAt(at - 1, letters.charAt(at));
                    letters.setCharAt(at, before);
                }
            }
        }
    }

    private static String changed(String text, Consumer<StringBuilder> change) {
        if (text.isEmpty()) {
            return text;
        }
        var letters = new StringBuilder(text);
        change.accept(letters);
        return letters.toString();
    }
}
