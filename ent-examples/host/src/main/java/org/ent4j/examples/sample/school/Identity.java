package org.ent4j.examples.sample.school;

import java.time.LocalDate;
import java.util.List;

/**
 * Who somebody is.
 *
 * @param usage surname in use, in capitals, accents kept
 * @param birth surname at birth, in capitals
 * @param born the day of birth, also of guardians, of whom AAF does not tell it
 */
public record Identity(
        String usage, String birth, String first, List<String> others, boolean feminine, LocalDate born) {

    public String title() {
        return feminine ? "Mme" : "M.";
    }
}
