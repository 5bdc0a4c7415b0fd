package org.ent4j.catalogue.homepage;

import java.util.regex.Pattern;

/** Whether what somebody typed as an address of the school can be reached: only then does the page make a link of it. */
public final class ContactAddress {

    /** With what people put between the digits. */
    private static final Pattern TELEPHONE = Pattern.compile("\\+?[0-9(][0-9 ().\u00a0\u202f/-]{1,30}");

    private static final int FEWEST_DIGITS = 3;

    /** International numbers have so many at most (ITU-T E.164). */
    private static final int MOST_DIGITS = 15;

    private ContactAddress() {}

    public static boolean isEmail(String text) {
        return PersonalDetails.isEmail(text);
    }

    /** Of any country; a short one too. */
    public static boolean isTelephone(String text) {
        var digits = text.chars().filter(each -> each >= '0' && each <= '9').count();
        return TELEPHONE.matcher(text.strip()).matches() && digits >= FEWEST_DIGITS && digits <= MOST_DIGITS;
    }
}
