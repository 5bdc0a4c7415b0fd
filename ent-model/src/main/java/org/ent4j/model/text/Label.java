package org.ent4j.model.text;

/** A few words in both languages, for values that carry their own label. */
public record Label(String fr, String en) {

    public static Label of(String fr, String en) {
        return new Label(fr, en);
    }

    public String in(Lang lang) {
        return lang == Lang.FR ? fr : en;
    }
}
