package org.ent4j.catalogue.portal;

/** Texts as files of exchange can hold them. */
public final class WritableText {

    private WritableText() {}

    /** Without control characters and halves of characters; the text itself in all but very few cases. */
    public static String of(String text) {
        return text.codePoints().allMatch(WritableText::isWritable) ? text : kept(text);
    }

    /** Whether the text says something and is written as it is: an identifier that is not would be another. */
    public static boolean isSaid(String text) {
        return !text.isBlank() && of(text).equals(text);
    }

    private static String kept(String text) {
        return text.codePoints()
                .filter(WritableText::isWritable)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static boolean isWritable(int point) {
        return !Character.isISOControl(point)
                && Character.getType(point) != Character.SURROGATE
                && point != 0xFFFE
                && point != 0xFFFF;
    }
}
