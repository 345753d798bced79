//! Locked files: the head and the key. The cipher is the browser's, and tested there.

use wellbeing_map::io::{LOCKED_HEAD_BYTES, LockKey, LockedError, LockedFile, is_locked_file};

use crate::project;

/// Written by `scripts/reference/locked_file.py` with argon2-cffi and cryptography.
fn reference() -> Vec<u8> {
    std::fs::read(project("tests/fixtures/locked/formal-and-sparse.locked")).unwrap()
}
const PASSPHRASE: &str = "a cup of tea, Grüße";

fn refused(bytes: &[u8]) -> Option<LockedError> {
    LockedFile::read(bytes).err()
}

#[test]
fn a_passphrase_gives_the_key_that_other_programs_give() {
    let bytes = reference();
    let file = LockedFile::read(&bytes).unwrap();
    let key = file.key(PASSPHRASE).unwrap_or_else(|error| panic!("{error}"));
    // The head holds the check that argon2-cffi made.
    assert_eq!(key.head(file.nonce), file.head);
    let again = LockKey::new(PASSPHRASE, std::array::from_fn(|at| at as u8));
    assert!(again.is_ok_and(|again| again == key));
    for wrong in ["", "a cup of tea, Grusse", "A cup of tea, Grüße"] {
        assert_eq!(file.key(wrong).err(), Some(LockedError::WrongPassphrase), "{wrong}");
    }
}

#[test]
fn every_bit_of_the_head_counts() {
    let bytes = reference();
    for at in 0..LOCKED_HEAD_BYTES {
        for bit in 0..8 {
            let mut other = bytes.clone();
            other[at] ^= 1 << bit;
            match refused(&other) {
                Some(LockedError::Damaged) => {}
                // The byte after the magic words.
                Some(LockedError::NewerVersion(version)) if at == 21 => assert!(version > 1),
                other => panic!("byte {at}, bit {bit}: {other:?}"),
            }
        }
    }
}

#[test]
fn a_file_that_was_cut_short_is_damaged() {
    let bytes = reference();
    assert!(is_locked_file(&bytes) && !is_locked_file(&bytes[1..]));
    for length in 0..LOCKED_HEAD_BYTES + 16 {
        assert_eq!(refused(&bytes[..length]), Some(LockedError::Damaged), "{length} bytes");
    }
}

#[test]
fn a_forged_file_does_not_fill_the_memory() {
    use blake2::{Blake2b, Digest, digest::consts::U16};
    let bytes = reference();
    for (at, cost) in [(22, u32::MAX), (26, u32::MAX), (30, 200), (30, 0), (22, 0)] {
        let mut forged = bytes.clone();
        forged[at..at + 4].copy_from_slice(&cost.to_le_bytes());
        let sum_at = LOCKED_HEAD_BYTES - 16;
        let sum: [u8; 16] = Blake2b::<U16>::digest(&forged[..sum_at]).into();
        forged[sum_at..LOCKED_HEAD_BYTES].copy_from_slice(&sum);
        let file = LockedFile::read(&forged).unwrap();
        assert_eq!(file.key(PASSPHRASE).err(), Some(LockedError::Damaged), "{at} {cost}");
    }
}
