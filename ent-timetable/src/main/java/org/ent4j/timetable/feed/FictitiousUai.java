package org.ent4j.timetable.feed;

import java.util.Optional;
import org.ent4j.model.id.Uai;
import org.ent4j.model.issue.Issue;
import org.ent4j.model.issue.SourceLocation;
import org.ent4j.model.rule.Reason;

/** The school of the file is one of test or training: the letter of its number is wrong. It is kept. */
public record FictitiousUai(Uai uai, String expected) implements Reason {

    /** A warning when the letter is wrong. */
    public static Optional<Issue> check(Uai uai, SourceLocation where) {
        return uai.isGenuine()
                ? Optional.empty()
                : Optional.of(Issue.warning(where, new FictitiousUai(uai, uai.digits() + uai.expectedLetter())));
    }

    @Override
    public String code() {
        return "uai.fictitious";
    }
}
