package org.ent4j.examples.host;

import java.util.function.Function;
import org.ent4j.catalogue.checklist.LeftOver;
import org.ent4j.model.text.Label;

/**
 * How somebody is told to do what is left of a rentrée. What is left is the same for everybody; whoever is at a command line gets
 * the command to type, and whoever reads it on a screen opens the page that the screen has for its code.
 */
public interface HowTo {

    /**
     * What is left to do.
     *
     * @param command that does it; what is in capitals is for people to say
     */
    LeftOver left(String code, String fr, String en, Function<TypedCommand, String> command);

    /** The same where whoever types has to be told otherwise. */
    LeftOver left(String code, Label onScreen, Function<TypedCommand, Label> typed);

    /** For screens: they say what is left, and lead to the page where it is done. */
    static HowTo onScreen() {
        return new HowTo() {
            @Override
            public LeftOver left(String code, String fr, String en, Function<TypedCommand, String> command) {
                return LeftOver.of(code, fr, en);
            }

            @Override
            public LeftOver left(String code, Label onScreen, Function<TypedCommand, Label> typed) {
                return new LeftOver(code, onScreen);
            }
        };
    }
}
