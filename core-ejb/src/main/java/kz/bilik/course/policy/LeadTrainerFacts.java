package kz.bilik.course.policy;

import java.time.LocalDate;
import java.util.Optional;
import kz.bilik.course.LeadTrainer;
import kz.bilik.staffing.TrainerStanding;

/**
 * A lead trainer on the first day of the course.
 *
 * @param standing in the books of the institute; empty when he is not there
 * @param industryMinYears full years that a specialist of production has worked
 */
public record LeadTrainerFacts(
        LeadTrainer lead, Optional<TrainerStanding> standing, LocalDate start, int industryMinYears) {}
