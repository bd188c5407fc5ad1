Feature: Biometrics reschedule
  Somebody cannot come to have fingerprints and photograph taken, and asks to move the appointment. Where the rules are
  clear it is moved at once; where they are not, an officer decides. No place is lost, and none is given twice.

  Background:
    Given Ana Rivera has a pending case with an online account and a biometrics appointment on Monday at 8:00
    And the office has places on the Tuesday after

  Rule: What may not be moved online is told with the way that stays open

    Scenario: The account is not linked to the case
      When Ana asks with an account that is not linked to the case
      Then she is told to create or link an account, or to call
      And she gets the same answer where there is no such case

    Scenario: The appointment is close
      When Ana asks 12 hours or less before the appointment
      Then she is told to call, and that she is still in time

    Scenario: The appointment has passed
      When Ana asks after the appointment
      Then she is told to call, and that the office need not give her another

    Scenario: The appointment was moved twice
      When Ana asks for a third move
      Then she is told to call

    Scenario: The form is one of adoption
      When the case is an I-600, I-600A, I-800 or I-800A
      Then she is told to call

  Rule: A first move for a reason on the list happens at once

    Scenario: The first preferred date is free
      When Ana asks for Tuesday because of an illness
      Then Tuesday at 8:00 is booked for her and Monday at 8:00 is free again
      And the case's record has the new date, and that it was moved once
      And an e-mail brings the new notice to print, what to bring, and an update for her calendar

    Scenario: No preferred date is free
      Given all places on Tuesday are taken
      When Ana asks for Tuesday because of an illness
      Then "Choose a new time" waits for the officers with the free places
      And Monday at 8:00 stays hers until the officer has chosen

  Rule: An officer decides about a second move and about every other reason

    Scenario: The wished place is held meanwhile
      When Ana asks for Tuesday for a reason that is not on the list
      Then "Decide about the reason" waits for the officers, due in 1 business day
      And Tuesday at 8:00 is held for her until then, and at the latest until 12 hours before Monday at 8:00
      And she is told that Monday at 8:00 stands until she hears from the office

    Scenario: The reason is accepted
      Given Tuesday at 8:00 is held for Ana
      When the officer says that the reason is a good cause
      Then her appointment is moved to Tuesday at 8:00

    Scenario: The reason is not accepted
      Given Tuesday at 8:00 is held for Ana
      When the officer says that the reason is no good cause
      Then Tuesday at 8:00 is free again
      And she is told that Monday stands, and what it means to miss it

    Scenario: The decision is late
      Given nobody has decided within 1 business day
      Then Tuesday at 8:00 is free again
      And the decision rises in the list, and the supervisor finds it among the late ones
      When the officer accepts the reason then
      Then the preferred dates are tried once more

    Scenario: The decision is too late
      Given Monday at 8:00 has passed meanwhile
      When the officer hands in a decision
      Then it is refused with a plain sentence
      And Ana is told to call

  Rule: Until the appointment is moved it can be left as it is

    Scenario: Ana withdraws
      Given Tuesday at 8:00 is held for Ana
      When she withdraws her request
      Then Tuesday at 8:00 is free again, and she is told that Monday stands

    Scenario: The system of record changes the case meanwhile
      Given an officer is deciding
      When the case gets another appointment or is decided
      Then the rules are looked at once more before anything is moved

  Rule: Nobody goes to an appointment that is no more

    Scenario: The notice comes back
      When the e-mail with the notice cannot be delivered, at once or hours later
      Then an officer tells Ana in another way
      And where she gives another address, the notice goes there
