package org.ent4j.access.spi;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.ent4j.model.id.PersonId;

/**
 * The links between people that the directory knows, as of a day: a pupil who has changed classes has the teachers of the
 * new one. People without links have an empty answer, unknown people too. For one teacher and one pupil there is one
 * {@link Teaching}, with all subjects. Answers are free of duplicates and sorted by id, so that they can be compared.
 *
 * <p>The two directions agree: whoever stands among the guardians of a pupil has him among his children, and whoever stands
 * among the teachers of a pupil has him among those taught. {@code FindLinksContract} of the test-jar checks it.
 */
public interface FindLinks {

    /** The pupils of whom that person is a guardian. */
    List<PersonId> childrenOf(PersonId guardian, LocalDate day);

    /** The guardians of these pupils, all in one question; sorted by child, then by guardian. */
    List<Guardian> guardiansOf(Collection<PersonId> pupils, LocalDate day);

    /** The teachers of these pupils, all in one question; sorted by pupil, then by teacher. */
    List<Teaching> teachersOf(Collection<PersonId> pupils, LocalDate day);

    /** Everybody whom that teacher teaches, or whose head teacher he is; sorted by pupil. */
    List<Teaching> taughtBy(PersonId teacher, LocalDate day);

    /** That somebody is a guardian of a pupil. */
    record Guardian(PersonId guardian, PersonId child) {}
}
