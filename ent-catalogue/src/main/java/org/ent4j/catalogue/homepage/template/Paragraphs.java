package org.ent4j.catalogue.homepage.template;

import java.util.Arrays;
import java.util.List;

/** A text without formatting, parted at its empty lines. */
final class Paragraphs {

    private Paragraphs() {}

    static List<String> of(String text) {
        return Arrays.stream(text.split("\\R\\s*\\R"))
                .map(String::strip)
                .filter(each -> !each.isEmpty())
                .toList();
    }
}
