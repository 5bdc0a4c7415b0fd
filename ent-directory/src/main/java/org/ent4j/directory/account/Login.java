package org.ent4j.directory.account;

import java.util.regex.Pattern;

/** What a person types to sign in: {@code "jeanne.dupont2"}. Unique over the platform for ever. */
public record Login(String value) implements Comparable<Login> {

    /** As entcore: letters without accents, digits and points, at most 80: two parts, a point and a number. */
    private static final Pattern PATTERN = Pattern.compile("[a-z0-9](?:[a-z0-9.]{0,78}[a-z0-9])?");

    public Login {
        if (!isLogin(value)) {
            throw new IllegalArgumentException(
                    "'%s' is no login.\nMaybe it has capitals, accents or spaces: use Logins for names."
                            .formatted(value));
        }
    }

    public static boolean isLogin(String text) {
        return PATTERN.matcher(text).matches();
    }

    /** The login without the digits at its end: what all logins that could collide with it have in common. */
    public String stem() {
        return value.replaceFirst("[0-9]+$", "");
    }

    @Override
    public int compareTo(Login other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
