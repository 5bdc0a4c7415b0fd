package org.ent4j.catalogue.homepage.html;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import org.ent4j.catalogue.homepage.TakenAway;
import org.jspecify.annotations.Nullable;
import org.owasp.html.HtmlChangeListener;

/** What the sanitizer takes away, each once, in alphabetical order. */
final class Losses implements HtmlChangeListener<Object> {

    /** Names that somebody makes up are cut, and so is the list of them. */
    private static final int MOST = 50;

    private static final int LONGEST_NAME = 40;

    private final TreeSet<String> elements = new TreeSet<>();
    private final TreeMap<String, TreeSet<String>> attributes = new TreeMap<>();

    @Override
    public void discardedTag(@Nullable Object context, String element) {
        if (elements.size() < MOST) {
            elements.add(cut(element));
        }
    }

    @Override
    public void discardedAttributes(@Nullable Object context, String element, String... names) {
        for (var name : names) {
            if (attributes.size() < MOST && !name.equals("rel")) {
                attributes.computeIfAbsent(cut(element), any -> new TreeSet<>()).add(cut(name));
            }
        }
    }

    private static String cut(String name) {
        return name.length() <= LONGEST_NAME ? name : name.substring(0, LONGEST_NAME) + "…";
    }

    List<TakenAway> list() {
        var all = new ArrayList<TakenAway>();
        elements.forEach(each -> all.add(new TakenAway.Element(each)));
        attributes.forEach((element, names) -> all.add(new TakenAway.Attributes(element, List.copyOf(names))));
        return all;
    }
}
