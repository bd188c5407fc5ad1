Feature: Appointment request
  Somebody asks for an in-person appointment. An officer reviews the request and gives an appointment, explains why
  none is needed, or asks for more information. Nobody is left without an answer.

  Background:
    Given the office works Monday to Friday, except on federal holidays
    And Ana Rivera, an applicant in ZIP code 20001, asks for an ADIT stamp and gives her A-number

  Rule: Whoever asks gets a reference number at once

    Scenario: A request comes in
      When the request has come in
      Then Ana has a reference number that begins with "AR-"
      And an e-mail confirms the receipt
      And "Review the request" waits for the officers, due in 2 business days

    Scenario: The same is asked twice
      When Ana asks for an ADIT stamp with the same A-number again while the first request is open
      Then the second request is refused with the reference number of the first

    Scenario: Something that the reason needs is missing
      When Ana asks for emergency advance parole without a receipt number and without details
      Then the request is refused, and both missing fields are named

  Rule: The officer decides, with everything on one page

    Scenario: An appointment is needed
      Given the office in Washington has a free place on December 8 at 9:00
      When the officer decides "Appointment needed" and chooses that place
      Then the place is booked for Ana
      And an e-mail with date, time, address and a calendar file goes to Ana
      And her accommodations reach the office
      And the outcome is "appointment scheduled"

    Scenario: No appointment is needed
      Given nothing speaks against mailing the stamp
      When the officer decides "No appointment needed" and writes what happens instead
      Then an e-mail tells Ana so
      And the outcome is "appointment not needed"

    Scenario: The last place goes meanwhile
      Given two officers have the same last free place before their eyes
      When both choose it for different customers
      Then one of them books it
      And the other is told the next free places, and the review stays open and unchanged

  Rule: More information comes by e-mail or by phone, and back to the same review

    Scenario: The customer answers an e-mail
      When the officer asks a question by e-mail
      And Ana answers within 7 days
      Then the review is back with the officers, with the whole conversation
      And no reminder of the question goes out any more

    Scenario: The customer does not answer
      When the officer asks a question by e-mail
      Then the e-mail names the day and the time until which an answer is awaited
      And Ana is reminded after 3 days
      And after 7 days the request is closed, with an e-mail that says so
      And the outcome is "no response"

    Scenario: The customer is reached by phone
      When the officer decides to ask by phone
      And an officer reaches Ana and writes her answer down
      Then the review is back with the officers, with the whole conversation

    Scenario: The customer cannot be reached by phone
      When the officer decides to ask by phone
      And Ana cannot be reached
      Then the call is to be made again on the next business day at 9 a.m.
      But when she cannot be reached the second time either
      Then the question goes out by e-mail, and the flow waits for the answer

  Rule: What is urgent comes first, and nothing lies forgotten

    Scenario: Emergency advance parole
      When Ana asks for emergency advance parole with a receipt number and details
      Then the review is due in 4 business hours
      And it stands above all other reviews

    Scenario: A review is overdue
      When nobody has decided for 2 business days
      Then the review moves up the list
      And the supervisor has "Resolve the overdue review" beside the open review
      And that task disappears as soon as the review is decided

    Scenario: A protected case
      When Ana asks for a T, U or VAWA inquiry
      Then only the officers for protected cases see the review

  Rule: The customer is reminded of the appointment

    Scenario: Two reminders
      Given Ana has an appointment in 10 days
      Then she is reminded 7 days and 1 day before
      And the request is over once the appointment has taken place

    Scenario: An appointment at short notice
      Given Ana has an appointment in 3 days
      Then she is reminded 1 day before only

  Rule: The customer may withdraw at any time

    Scenario: Withdrawal before an appointment is given
      When Ana withdraws while her request is in review
      Then the review disappears from the officers' list
      And an e-mail confirms the withdrawal
      And the outcome is "withdrawn"

    Scenario: Withdrawal after an appointment is given
      Given Ana has an appointment
      When Ana withdraws
      Then the place is free again
      And an e-mail with the calendar's cancellation goes to Ana, and no reminder after it
      And the outcome is "withdrawn"
