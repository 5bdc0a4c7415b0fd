package org.ent4j.viescolaire.cahier;

import org.ent4j.model.id.PersonId;

/** That a pupil has done a work. */
public record DoneMark(TravailId travail, PersonId pupil) {}
