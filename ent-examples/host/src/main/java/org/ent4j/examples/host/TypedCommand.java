package org.ent4j.examples.host;

import java.nio.file.Path;
import java.util.Map;
import java.util.function.Function;
import org.ent4j.catalogue.checklist.LeftOver;
import org.ent4j.model.id.StructureId;
import org.ent4j.model.text.Label;

/**
 * What somebody types for a school of the data, to be copied as it stands; what is in capitals is for him to say.
 *
 * @param folder of the data
 */
public record TypedCommand(Path folder, StructureId school) implements HowTo {

    private static final Path USUAL = Path.of("ent-data");

    /** What is for people to say, in both languages. */
    private static final Map<String, String> WORDS = Map.of(
            " FICHIER", " FILE", " DOSSIER", " FOLDER", " PERSONNE", " PERSON", " NOM", " NAME", " TITRE", " TITLE");

    /** @param words after {@code ent}: {@code "homepage publish"} */
    String of(String words) {
        return "ent " + words + data();
    }

    /** The same with {@code --uai}. */
    String ofSchool(String words) {
        return of(words + " --uai " + school);
    }

    @Override
    public LeftOver left(String code, String fr, String en, Function<TypedCommand, String> command) {
        var typed = command.apply(this);
        var english = typed;
        for (var word : WORDS.entrySet()) {
            english = english.replace(word.getKey(), word.getValue());
        }
        return LeftOver.of(code, fr + " : " + typed, en + ": " + english);
    }

    @Override
    public LeftOver left(String code, Label onScreen, Function<TypedCommand, Label> typed) {
        return new LeftOver(code, typed.apply(this));
    }

    /** A file beside the data. */
    String file(String name) {
        return quoted(folder.resolve(name).toString());
    }

    private String data() {
        return folder.equals(USUAL) ? "" : " --data " + quoted(folder.toString());
    }

    private static String quoted(String path) {
        return path.indexOf(' ') < 0 ? path : '"' + path + '"';
    }
}
