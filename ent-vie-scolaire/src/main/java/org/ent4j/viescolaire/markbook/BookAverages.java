package org.ent4j.viescolaire.markbook;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.ent4j.model.id.PersonId;
import org.ent4j.viescolaire.average.AveragePolicy;
import org.ent4j.viescolaire.average.Averaging;
import org.ent4j.viescolaire.average.ClassFigures;
import org.ent4j.viescolaire.average.Rounding;
import org.ent4j.viescolaire.average.SousMatiere;

/** The averages that a mark book makes. */
public final class BookAverages {

    private final MarkBook book;
    private final Averaging averaging;
    private final Rounding rounding;

    private BookAverages(MarkBook book, Averaging averaging, Rounding rounding) {
        this.book = book;
        this.averaging = averaging;
        this.rounding = rounding;
    }

    /**
     * Of the marks that the book holds now.
     *
     * @throws IllegalArgumentException when an evaluation is of a sous-matière that is not there
     */
    public static BookAverages of(MarkBook book, AveragePolicy policy, List<SousMatiere> sousMatieres) {
        return new BookAverages(book, Averaging.of(policy, book.weighings(), sousMatieres), policy.rounding());
    }

    public PupilAverage of(PersonId pupil) {
        return new PupilAverage(
                averaging.account(book.marks(pupil)),
                Optional.ofNullable(book.finalAverages().get(pupil)),
                rounding);
    }

    /** Of the averages that stand on the bulletins. */
    public ClassFigures figures(Collection<PersonId> pupils) {
        return ClassFigures.of(pupils.stream().map(each -> of(each).shown()).toList(), rounding);
    }
}
